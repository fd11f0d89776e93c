package io.fairlead.processor.discover;

import io.fairlead.processor.element.AnnotationReader;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Carried;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Policies;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.PolicyModel.Stand;
import io.fairlead.processor.model.PolicyModel.Word;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static final String WORD = POLICY + ".Word";

    private static final Comparator<PolicyModel> IN_ORDER =
            Comparator.comparing(PolicyModel::stand).thenComparing(PolicyModel::standsOn);

    private static final String VALUE = "value";

    private final Elements elements;
    private final TypeReader types;
    private final AnnotationReader annotations;
    private final PolicyParts parts;
    private final Predicate<String> declared;

    /**
     * A reader.
     *
     * @param declared whether the sources declare a type of a name
     */
    PolicyReader(Elements elements, TypeReader types, PartReader parts, Predicate<String> declared) {
        this.elements = elements;
        this.types = types;
        this.declared = declared;
        this.parts = new PolicyParts(elements, parts);
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
        List<PolicyModel> nearest = new ArrayList<>();
        all.stream()
                .sorted(nearestFirst())
                .filter(each -> nearest.stream().noneMatch(other -> outranks(other, each)))
                .forEach(nearest::add);
        nearest.sort(IN_ORDER);
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

    /** So that what is outranked outranks nothing. A type has fewer supertypes than its subtypes have. */
    private Comparator<PolicyModel> nearestFirst() {
        return Comparator.comparing(PolicyModel::stand)
                .thenComparing(Comparator.comparingInt(this::height).reversed())
                .thenComparing(PolicyModel::standsOn)
                .thenComparingInt(PolicyModel::distance);
    }

    private int height(PolicyModel policy) {
        TypeElement type = policy.stand() == Stand.SUPERTYPE ? elements.getTypeElement(policy.standsOn()) : null;
        return type == null ? 0 : types.read(type.asType()).ancestors().size();
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

    /** Whether one stands nearer to the message than another of its kind. A waiver does not stand beside what it waives, however that got there. */
    private boolean outranks(PolicyModel one, PolicyModel other) {
        if (!one.competesWith(other)) {
            return false;
        }
        if (one.stand() != other.stand()) {
            return one.stand().compareTo(other.stand()) < 0;
        }
        if (one.standsOn().equals(other.standsOn())) {
            return one.name().equals(other.name()) && one.distance() < other.distance();
        }
        return one.stand() == Stand.SUPERTYPE && isBelow(one.standsOn(), other.standsOn());
    }

    private boolean isBelow(String type, String supertype) {
        TypeElement element = elements.getTypeElement(type);
        return element != null && types.isA(element.asType(), supertype);
    }

    /** The policies on an element, and on the annotations on it, and on those on these. */
    private List<PolicyModel> standingOn(Element element, Stand stand, TypeElement message) {
        List<PolicyModel> policies = new ArrayList<>();
        for (AnnotationMirror annotation : written(element)) {
            collect(annotation, annotation, 0, new HashSet<>(), new Place(element, stand, message), policies);
        }
        return policies;
    }

    private void collect(
            AnnotationMirror annotation,
            AnnotationMirror written,
            int distance,
            Set<String> seen,
            Place place,
            List<PolicyModel> policies) {
        if (!seen.add(Annotations.nameOf(annotation))) {
            return; // it stands on itself, as @Documented does
        }
        Element type = annotation.getAnnotationType().asElement();
        if (isPolicy(type)) {
            policies.add(read(annotation, written, distance, place));
        }
        for (AnnotationMirror meta : written(type)) {
            collect(meta, written, distance + 1, new HashSet<>(seen), place, policies);
        }
    }

    /** The annotations on an element; those that are repeated, out of what holds them. */
    private static List<AnnotationMirror> written(Element element) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>flatMap(annotation -> {
                    AnnotationValue held = Annotations.value(annotation, VALUE);
                    List<AnnotationMirror> repeated = held != null && held.getValue() instanceof List<?> list
                            ? list.stream()
                                    .map(each -> ((AnnotationValue) each).getValue())
                                    .filter(AnnotationMirror.class::isInstance)
                                    .map(AnnotationMirror.class::cast)
                                    .filter(each ->
                                            isPolicy(each.getAnnotationType().asElement()))
                                    .toList()
                            : List.of();
                    return repeated.isEmpty() ? Stream.of(annotation) : repeated.stream();
                })
                .toList();
    }

    /** Where a policy stands, and for whom it is read. */
    private record Place(Element element, Stand stand, TypeElement message) {}

    private PolicyModel read(AnnotationMirror annotation, AnnotationMirror written, int distance, Place place) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        AnnotationMirror definition = Annotations.find(type, POLICY);
        AnnotationModel values = annotations.read(annotation);
        String name = nameOf(place.element());
        Origin origin = originOf(place.element()).annotation(Annotations.nameOf(written));
        PolicyValues checked = new PolicyValues(elements, types, place.message());
        @Nullable Origin writtenAt = distance == 0 ? origin : null;
        PolicyParts.Named named = parts.of(
                parts.valuesOf(annotation, writtenAt, origin),
                place.message(),
                declared.test(place.message().getQualifiedName().toString()));
        return new PolicyModel(
                values,
                definition == null ? "" : Annotations.text(definition, "artifact"),
                definition == null ? Set.of() : insteadOf(definition, values.name()),
                place.stand(),
                name,
                distance,
                !Carried.isGoneOnceCompiled(annotation) && !Carried.isGoneOnceCompiled(written),
                namedBy(annotation, named.types()),
                checked.componentsIn(annotation),
                checked.eventsIn(annotation),
                named.parts(),
                named.strangers(),
                wordsOf(annotation, writtenAt, origin),
                checked.flawsOf(annotation, writtenAt, origin),
                isLocal(place.element(), name, place.message()),
                origin);
    }

    /** Its texts that are words, but for those that it has in any case. */
    private List<Word> wordsOf(AnnotationMirror annotation, @Nullable Origin written, Origin otherwise) {
        return MarkedValue.of(annotation, WORD, elements, written, otherwise).stream()
                .filter(each -> !each.usual() && each.value() instanceof String)
                .map(each -> new Word(each.member(), (String) each.value(), each.origin()))
                .toList();
    }

    /** The classes that the policies on a message, on what it is of and on its package name as parts. */
    Stream<TypeElement> partsOf(TypeElement message) {
        return of(message).inForce().stream()
                .flatMap(policy -> policy.parts().stream())
                .map(part -> elements.getTypeElement(part.component().name()))
                .flatMap(Stream::ofNullable);
    }

    /** What is no policy, or itself, it can not stand for. */
    private static Set<String> insteadOf(AnnotationMirror definition, String own) {
        return Annotations.elements(definition, "insteadOf").stream()
                .filter(PolicyReader::isPolicy)
                .map(type -> type.getQualifiedName().toString())
                .filter(name -> !name.equals(own))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a value of a policy names a class that does not exist yet. */
    boolean isBroken(TypeElement message) {
        return Stream.concat(
                        Stream.<Element>of(message, elements.getPackageOf(message)), supertypesOf(message).stream())
                .flatMap(element -> written(element).stream())
                .filter(annotation -> isPolicy(annotation.getAnnotationType().asElement()))
                .anyMatch(PolicyReader::namesMissing);
    }

    /** javac has a text in the place of a class that is missing, and Eclipse's compiler an erroneous type. */
    private static boolean namesMissing(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream().anyMatch(entry -> {
            String type = entry.getKey().getReturnType().toString();
            return type.startsWith(Class.class.getName())
                    && (type.endsWith("[]")
                            ? Annotations.namesMissing(
                                    annotation, entry.getKey().getSimpleName().toString())
                            : isMissing(entry.getValue()));
        });
    }

    private static boolean isMissing(AnnotationValue value) {
        return !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR;
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

    /**
     * The annotation's own type, the classes, and the enums of the constants, among the values.
     *
     * @param called the types by which parts are called
     */
    private List<TypeRef> namedBy(AnnotationMirror annotation, List<TypeElement> called) {
        List<TypeRef> named = new ArrayList<>();
        named.add(types.read(annotation.getAnnotationType()));
        called.forEach(type -> named.add(types.read(type.asType())));
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

    /** The type of the policy that a middleware enforces, where it is one that its hooks may take. */
    static @Nullable TypeElement onlyPolicy(AnnotationMirror middleware) {
        List<TypeElement> on = Annotations.elements(middleware, "on");
        return on.size() == 1 && isPolicy(on.get(0)) ? on.get(0) : null;
    }
}
