package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.PackageModel.Member;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * From a generated class of an earlier compilation to its members: its constructor takes a provider of each, and its
 * methods hand them out in the same order.
 */
final class PackageReader {

    PackageModel read(TypeElement type) {
        List<ClassName> components = new ArrayList<>();
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            for (VariableElement provider : constructor.getParameters()) {
                components.add(className(
                        ((DeclaredType) provider.asType()).getTypeArguments().get(0)));
            }
        }
        List<ExecutableElement> accessors = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            members.add(new Member(
                    components.get(i), accessors.get(i).getSimpleName().toString()));
        }
        return new PackageModel(ClassName.get(type), List.copyOf(members));
    }

    private static ClassName className(TypeMirror type) {
        return ClassName.get((TypeElement) ((DeclaredType) type).asElement());
    }
}
