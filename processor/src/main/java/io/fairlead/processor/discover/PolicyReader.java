package io.fairlead.processor.discover;

import io.fairlead.processor.element.AnnotationReader;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Carried;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Policies;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.PolicyModel.Stand;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** From a message to its policies, wherever they stand. */
final class PolicyReader {

    static final String POLICY = "io.fairlead.annotation.Policy";

    private static final Comparator<PolicyModel> IN_ORDER =
            Comparator.comparing(PolicyModel::stand).thenComparing(PolicyModel::standsOn);

    private final Elements elements;
    private final TypeReader types;
    private final AnnotationReader annotations;
    private final Predicate<String> declared;

    /**
     * A reader.
     *
     * @param declared whether the sources declare a type of a name
     */
    PolicyReader(Elements elements, TypeReader types, Predicate<String> declared) {
        this.elements = elements;
        this.types = types;
        this.declared = declared;
        annotations = new AnnotationReader(elements);
    }

    /** Whether an annotation type is a policy. */
    static boolean isPolicy(Element annotationType) {
        return Annotations.find(annotationType, POLICY) != null;
    }

    Policies of(TypeElement message) {
        List<PolicyModel> all = new ArrayList<>(standingOn(message, Stand.MESSAGE, message));
        for (TypeElement supertype : supertypesOf(message)) {
            all.addAll(standingOn(supertype, Stand.SUPERTYPE, message));
        }
        all.addAll(standingOn(elements.getPackageOf(message), Stand.PACKAGE, message));
        if (all.isEmpty()) {
            return Policies.NONE;
        }
        List<PolicyModel> nearest = all.stream()
                .filter(each -> all.stream().noneMatch(other -> outranks(other, each)))
                .sorted(IN_ORDER)
                .toList();
        List<PolicyModel> inForce = new ArrayList<>();
        List<List<PolicyModel>> clashes = new ArrayList<>();
        Set<PolicyModel> seen = new LinkedHashSet<>();
        for (PolicyModel each : nearest) {
            if (!seen.contains(each)) {
                List<PolicyModel> rivals =
                        nearest.stream().filter(each::competesWith).toList();
                seen.addAll(rivals);
                if (rivals.stream().allMatch(rival -> rival.annotation().equals(each.annotation()))) {
                    inForce.add(each);
                } else {
                    clashes.add(rivals);
                }
            }
        }
        inForce.sort(Comparator.comparing(PolicyModel::name));
        return new Policies(List.copyOf(inForce), List.copyOf(clashes));
    }

    /** In the order of their names, whatever the order of the sources. */
    private List<TypeElement> supertypesOf(TypeElement message) {
        String own = message.getQualifiedName().toString();
        return types.read(message.asType()).ancestors().stream()
                .filter(name -> name.indexOf('<') < 0 && !name.equals(own))
                .sorted()
                .map(elements::getTypeElement)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether one stands nearer to the message than another of its kind. */
    private boolean outranks(PolicyModel one, PolicyModel other) {
        if (!one.competesWith(other)) {
            return false;
        }
        if (one.stand() != other.stand()) {
            return one.stand().compareTo(other.stand()) < 0;
        }
        if (one.standsOn().equals(other.standsOn())) {
            return one.origin().annotation() != null
                    && one.name().equals(one.origin().annotation())
                    && !other.name().equals(other.origin().annotation());
        }
        return one.stand() == Stand.SUPERTYPE && isBelow(one.standsOn(), other.standsOn());
    }

    private boolean isBelow(String type, String supertype) {
        TypeElement element = elements.getTypeElement(type);
        return element != null && types.isA(element.asType(), supertype);
    }

    /** The policies on an element, and on the annotations on it. */
    private List<PolicyModel> standingOn(Element element, Stand stand, TypeElement message) {
        List<PolicyModel> policies = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Element type = annotation.getAnnotationType().asElement();
            if (isPolicy(type)) {
                policies.add(read(annotation, annotation, element, stand, message));
                continue;
            }
            for (AnnotationMirror meta : type.getAnnotationMirrors()) {
                if (isPolicy(meta.getAnnotationType().asElement())) {
                    policies.add(read(meta, annotation, element, stand, message));
                }
            }
        }
        return policies;
    }

    private PolicyModel read(
            AnnotationMirror annotation, AnnotationMirror written, Element element, Stand stand, TypeElement message) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        AnnotationMirror definition = Annotations.find(type, POLICY);
        AnnotationModel values = annotations.read(annotation);
        String name = nameOf(element);
        Origin origin = originOf(element).annotation(Annotations.nameOf(written));
        return new PolicyModel(
                values,
                definition == null ? "" : Annotations.text(definition, "artifact"),
                definition == null ? Set.of() : Set.copyOf(Annotations.classes(definition, "insteadOf")),
                stand,
                name,
                !Carried.isGoneOnceCompiled(annotation) && !Carried.isGoneOnceCompiled(written),
                namedBy(annotation),
                new PolicyValues(elements, message).flawsOf(annotation, annotation == written ? origin : null, origin),
                isLocal(element, name, message),
                origin);
    }

    /** A package goes with its messages, since no file may tell of it. */
    private boolean isLocal(Element element, String name, TypeElement message) {
        return declared.test(
                element instanceof PackageElement ? message.getQualifiedName().toString() : name);
    }

    private static String nameOf(Element element) {
        return element instanceof PackageElement named
                ? named.getQualifiedName().toString()
                : ((TypeElement) element).getQualifiedName().toString();
    }

    private static Origin originOf(Element element) {
        return element instanceof PackageElement ? Origin.ofPackage(nameOf(element)) : Origin.ofType(nameOf(element));
    }

    /** The annotation's own type, the classes, and the enums of the constants, among the values. */
    private List<TypeRef> namedBy(AnnotationMirror annotation) {
        List<TypeRef> named = new ArrayList<>();
        named.add(types.read(annotation.getAnnotationType()));
        elements.getElementValuesWithDefaults(annotation).values().forEach(value -> collectNamed(value, named));
        return named.stream().distinct().toList();
    }

    private void collectNamed(AnnotationValue value, List<TypeRef> named) {
        Object raw = value.getValue();
        if (raw instanceof List<?> list) {
            list.forEach(each -> collectNamed((AnnotationValue) each, named));
            return;
        }
        TypeMirror type = raw instanceof TypeMirror literal
                ? literal
                : raw instanceof VariableElement constant ? constant.asType() : null;
        if (type != null && type.getKind() != TypeKind.VOID && type.getKind() != TypeKind.ERROR) {
            named.add(types.read(type));
        }
    }

    /** The name of the type of a policy that a middleware enforces, where it is one that its hooks may take. */
    static @Nullable String onlyPolicy(AnnotationMirror middleware) {
        List<TypeElement> on = Annotations.elements(middleware, "on");
        return on.size() == 1 && isPolicy(on.get(0))
                ? on.get(0).getQualifiedName().toString()
                : null;
    }
}
