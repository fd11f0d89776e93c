package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel.Stranger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The classes that a policy names so that its enforcement is handed their objects. */
final class PolicyParts {

    private static final String INSTANCES = PolicyReader.POLICY + ".Instances";

    private final Elements elements;
    private final PartReader parts;

    PolicyParts(Elements elements, PartReader parts) {
        this.elements = elements;
        this.parts = parts;
    }

    /** What a policy names, right and wrong. */
    record Named(List<NamedPart> parts, List<Stranger> strangers, List<TypeElement> types) {}

    /**
     * Reads them.
     *
     * @param message what makes them: the message that the policy is in force for
     * @param local whether the message is of this compilation
     */
    Named of(List<MarkedValue> values, TypeElement message, boolean local) {
        List<NamedPart> named = values.stream()
                .flatMap(each -> Stream.ofNullable(sound(each))
                        .map(type -> parts.read(type, calledAs(each), message, local, each.origin())))
                .toList();
        List<Stranger> strangers = values.stream()
                .filter(each -> sound(each) == null && !each.usual())
                .map(each -> new Stranger(textOf(each), calledAs(each), each.origin()))
                .toList();
        List<TypeElement> types = values.stream()
                .flatMap(each -> Stream.ofNullable(elements.getTypeElement(nameOf(each.mark()))))
                .distinct()
                .toList();
        return new Named(named, strangers, types);
    }

    /** The values of a policy that name parts. */
    List<MarkedValue> valuesOf(AnnotationMirror annotation, @Nullable Origin written, Origin otherwise) {
        return MarkedValue.of(annotation, INSTANCES, elements, written, otherwise);
    }

    private @Nullable TypeElement sound(MarkedValue value) {
        TypeElement type = classOf(value);
        return type != null && parts.isA(type, calledAs(value)) ? type : null;
    }

    static @Nullable TypeElement classOf(MarkedValue value) {
        return value.value() instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED
                ? (TypeElement) type.asElement()
                : null;
    }

    private static String textOf(MarkedValue value) {
        TypeElement type = classOf(value);
        return type == null
                ? ((TypeMirror) value.value()).toString()
                : type.getQualifiedName().toString();
    }

    /** A name that leads nowhere is one that no class has for its type. */
    private ClassName calledAs(MarkedValue value) {
        TypeElement type = elements.getTypeElement(nameOf(value.mark()));
        return type == null ? ClassName.get("", nameOf(value.mark())) : ClassName.get(type);
    }

    private static String nameOf(AnnotationMirror mark) {
        return Annotations.text(mark, "value");
    }

    /** Canonical names of the types whose objects whoever enforces a policy may take. */
    static Set<String> typesOf(@Nullable TypeElement policy) {
        Set<String> names = new LinkedHashSet<>();
        if (policy != null) {
            ElementFilter.methodsIn(policy.getEnclosedElements()).stream()
                    .flatMap(member -> Stream.ofNullable(Annotations.find(member, INSTANCES)))
                    .map(PolicyParts::nameOf)
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
