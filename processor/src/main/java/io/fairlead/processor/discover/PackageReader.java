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
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * From a generated class of an earlier compilation to its members: its constructor takes a provider of each, and its
 * methods hand them out in the same order.
 */
final class PackageReader {

    /** The package; null if the class does not look like one. */
    @Nullable
    PackageModel read(TypeElement type) {
        List<ClassName> components = new ArrayList<>();
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            for (VariableElement provider : constructor.getParameters()) {
                if (provider.asType() instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                        && declared.getTypeArguments().get(0) instanceof DeclaredType component) {
                    components.add(ClassName.get((TypeElement) component.asElement()));
                }
            }
        }
        List<ExecutableElement> accessors = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
        if (accessors.size() != components.size()) {
            return null;
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            members.add(new Member(
                    components.get(i), accessors.get(i).getSimpleName().toString()));
        }
        return new PackageModel(ClassName.get(type), List.copyOf(members));
    }
}
