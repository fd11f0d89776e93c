package io.fairlead.processor.constraint.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.constraint.model.BuiltIn;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ConstraintModel.Custom;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.element.AnnotationReader;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** From an annotation on a value to the constraint that it is, with the constraints that it is composed of. */
final class ConstraintReader {

    /** Hibernate Validator's own constraints are checked by classes that their annotations do not name. */
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    private static final String UNWRAPPING = "jakarta.validation.valueextraction.Unwrapping.";

    private final AnnotationReader annotations;
    private final ValueKinds kinds;
    private final CustomValidators validators;

    ConstraintReader(AnnotationReader annotations, ValueKinds kinds, CustomValidators validators) {
        this.annotations = annotations;
        this.kinds = kinds;
        this.validators = validators;
    }

    /** The constraints among the annotations of a value. */
    List<ConstraintModel> read(List<? extends AnnotationMirror> on, TypeMirror type, Site site, Findings findings) {
        List<ConstraintModel> constraints = new ArrayList<>();
        for (AnnotationMirror annotation : Jakarta.unpacked(on)) {
            if (Jakarta.isConstraint(annotation)) {
                Origin place = site.origin().annotation(Annotations.nameOf(Jakarta.outer(annotation, on)));
                Use use = new Use(annotations.read(annotation), type, place, site.unwarned(), findings);
                constraints.add(read(annotation, use, groupsOf(use.annotation(), site.host()), new HashSet<>()));
            }
        }
        return constraints;
    }

    private record Use(
            AnnotationModel annotation, TypeMirror type, Origin origin, boolean unwarned, Findings findings) {}

    /** The groups of a constraint; on an interface those of the default group belong to the group that the interface is, too. */
    private static Set<String> groupsOf(AnnotationModel annotation, @Nullable String host) {
        Set<String> groups = new TreeSet<>();
        annotation.classes("groups").forEach(group -> groups.add(group.toString()));
        if (groups.isEmpty()) {
            groups.add(GroupModel.DEFAULT);
        }
        if (host != null && groups.contains(GroupModel.DEFAULT)) {
            groups.add(host);
        }
        return Set.copyOf(groups);
    }

    private ConstraintModel read(AnnotationMirror mirror, Use use, Set<String> groups, Set<String> around) {
        TypeElement declaration = (TypeElement) mirror.getAnnotationType().asElement();
        String name = use.annotation().name();
        ValueKind kind = kinds.of(use.type());
        BuiltIn builtIn = BuiltIn.of(name);
        List<ConstraintModel> parts = new ArrayList<>();
        List<Custom> fitting = List.of();
        boolean unfit = builtIn != null && !builtIn.appliesTo(kind);
        if (builtIn == null) {
            AnnotationMirror constraint = Annotations.find(declaration, Jakarta.CONSTRAINT);
            List<TypeElement> named = constraint == null ? List.of() : Annotations.elements(constraint, "validatedBy");
            fitting = validators.fitting(named, use.type(), use.findings().home());
            unfit = !named.isEmpty() && fitting.size() != 1;
            if (around.add(name)) {
                parts.addAll(partsOf(declaration, use, groups, around));
                around.remove(name);
            }
            noteObstacles(declaration, use, named, fitting, parts);
        }
        if (use.annotation().classes("payload").stream()
                .anyMatch(each -> each.toString().startsWith(UNWRAPPING))) {
            use.findings().obstacle("@" + declaration.getSimpleName() + " says itself what it unwraps", use.origin());
        }
        for (String attribute : List.of("groups", "payload")) {
            for (TypeName each : use.annotation().classes(attribute)) {
                if (each instanceof ClassName type
                        && !validators.isReachable(type, use.findings().home())) {
                    use.findings()
                            .obstacle(
                                    type.simpleName() + " is out of reach for code in the package of the message",
                                    use.origin());
                }
            }
        }
        if (kind == ValueKind.MONEY
                && builtIn != null
                && !builtIn.equals(BuiltIn.NOT_NULL)
                && !builtIn.equals(BuiltIn.NULL)) {
            use.findings().obstacle("amounts of money are checked by implementations of the standard", use.origin());
        }
        return new ConstraintModel(
                use.annotation(),
                kind,
                TypeName.get(use.type()).toString(),
                groups,
                builtIn,
                fitting,
                List.copyOf(parts),
                unfit,
                Annotations.find(declaration, Jakarta.SINGLE) != null,
                use.unwarned(),
                use.origin());
    }

    private List<ConstraintModel> partsOf(TypeElement declaration, Use use, Set<String> groups, Set<String> around) {
        List<ConstraintModel> parts = new ArrayList<>();
        Map<String, Integer> indexes = new TreeMap<>();
        if (isMixed(declaration.getAnnotationMirrors())) {
            use.findings()
                    .obstacle(
                            "@" + declaration.getSimpleName() + " has a part both by itself and in a list, and nobody"
                                    + " knows how to count them",
                            use.origin());
        }
        for (AnnotationMirror mirror : Jakarta.unpacked(declaration.getAnnotationMirrors())) {
            if (!Jakarta.isConstraint(mirror)) {
                continue;
            }
            String name = Annotations.nameOf(mirror);
            int index = indexes.merge(name, 1, Integer::sum) - 1;
            AnnotationModel part = annotations.read(mirror);
            Map<String, Object> values = overrides(declaration, part, index, use);
            values.put("groups", use.annotation().values().get("groups"));
            values.put("payload", use.annotation().values().get("payload"));
            Use inner = new Use(part.with(values), use.type(), use.origin(), use.unwarned(), use.findings());
            parts.add(read(mirror, inner, groups, around));
        }
        return parts;
    }

    /** Whether a constraint stands there alone and in a list as well: Jakarta Validation, section 3.3, has no index for these. */
    private static boolean isMixed(List<? extends AnnotationMirror> on) {
        return on.stream()
                .filter(Jakarta::isConstraint)
                .map(Annotations::nameOf)
                .anyMatch(name -> on.stream()
                        .flatMap(each -> Jakarta.nested(each).stream())
                        .anyMatch(inside -> Annotations.nameOf(inside).equals(name)));
    }

    /** The values that a composed constraint gives to one of its parts. */
    private static Map<String, Object> overrides(
            TypeElement declaration, AnnotationModel part, int index, Use composed) {
        Map<String, Object> values = new TreeMap<>();
        for (ExecutableElement member : ElementFilter.methodsIn(declaration.getEnclosedElements())) {
            for (AnnotationMirror override : Jakarta.all(member, Jakarta.OVERRIDES)) {
                AnnotationValue constraint = Annotations.value(override, "constraint");
                String given = Annotations.text(override, "name");
                int wanted = Annotations.number(override, "constraintIndex", -1);
                if (constraint != null
                        && constraint.getValue().toString().equals(part.name())
                        && (wanted == index || wanted < 0)) {
                    String own = member.getSimpleName().toString();
                    String overridden = given.isEmpty() ? own : given;
                    Object value = composed.annotation().values().get(own);
                    if (!TypeName.get(member.getReturnType())
                            .equals(part.members().get(overridden))) {
                        composed.findings()
                                .obstacle(
                                        "@" + declaration.getSimpleName() + " overrides " + overridden + " of @"
                                                + part.type().simpleName() + ", which has no such value of that type",
                                        composed.origin());
                    } else if (value != null) {
                        values.put(overridden, value);
                    }
                }
            }
        }
        return values;
    }

    private void noteObstacles(
            TypeElement declaration,
            Use use,
            List<TypeElement> named,
            List<Custom> fitting,
            List<ConstraintModel> parts) {
        String name = "@" + declaration.getSimpleName();
        Findings findings = use.findings();
        if (use.annotation().name().startsWith(HIBERNATE) || (named.isEmpty() && parts.isEmpty())) {
            findings.obstacle(name + " does not name the class that checks it", use.origin());
        }
        if (mentions(declaration, "ConstraintComposition")) {
            findings.obstacle(name + " combines its parts in a way of Hibernate Validator's own", use.origin());
        }
        if (kinds.of(use.type()).isUnwrapped()) {
            findings.obstacle(name + " looks into " + TypeName.get(use.type()), use.origin());
        }
        if (use.annotation().values().values().stream().anyMatch(ConstraintReader::holdsAnnotation)) {
            findings.obstacle(name + " has annotations for values", use.origin());
        }
        for (Custom custom : fitting) {
            if (!validators.isReachable(custom.type(), findings.home())) {
                findings.obstacle(
                        custom.type().simpleName() + " is out of reach for code in the package of the message",
                        use.origin());
            }
        }
    }

    private static boolean holdsAnnotation(Object value) {
        return value instanceof AnnotationModel
                || (value instanceof List<?> list && list.stream().anyMatch(ConstraintReader::holdsAnnotation));
    }

    private static boolean mentions(Element element, String simpleName) {
        return Annotations.carriesAny(element, List.of(simpleName));
    }
}
