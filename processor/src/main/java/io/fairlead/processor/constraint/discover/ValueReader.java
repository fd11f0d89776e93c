package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.discover.Containers.Held;
import io.fairlead.processor.constraint.model.CascadeModel;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.GroupModel;
import io.fairlead.processor.constraint.model.ValueModel;
import io.fairlead.processor.constraint.model.ValueModel.Container;
import io.fairlead.processor.constraint.model.ValueModel.ElementModel;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** From the type of a property, and the annotations on it and in it, to what is checked. */
final class ValueReader {

    private final Types types;
    private final TypeMirror object;
    private final Containers containers;
    private final ConstraintReader constraints;
    private final CascadeReader cascades;

    ValueReader(
            Elements elements,
            Types types,
            Containers containers,
            ConstraintReader constraints,
            CascadeReader cascades) {
        this.types = types;
        this.object = elements.getTypeElement("java.lang.Object").asType();
        this.containers = containers;
        this.constraints = constraints;
        this.cascades = cascades;
    }

    /**
     * Reads what is said of a member's value.
     *
     * @param annotations those that stand before the member
     * @param site the member; for what is inside of a type there is no narrower place
     */
    ValueModel read(TypeMirror declared, List<? extends AnnotationMirror> annotations, Site site, Findings findings) {
        // An annotation before an array stands, by the rules of Java, on the elements as well.
        noteUnseen(parts(declared).filter(part -> part.getKind() == TypeKind.ARRAY), site, findings);
        return readValue(declared, annotations, site, findings);
    }

    private ValueModel readValue(
            TypeMirror declared, List<? extends AnnotationMirror> annotations, Site site, Findings findings) {
        TypeMirror type = bound(declared);
        List<ConstraintModel> own = constraints.read(annotations, type, site, findings);
        AnnotationMirror valid = Jakarta.among(annotations, Jakarta.VALID);
        Origin place = valid == null ? site.origin() : site.origin().annotation(Jakarta.VALID);
        boolean content = valid != null && containers.isContainer(type);
        if (valid == null && Jakarta.unpacked(annotations).stream().anyMatch(Jakarta::isConversion)) {
            findings.obstacle("@ConvertGroup says nothing where there is no @Valid", site.origin());
        }
        List<ElementModel> elements = elements(type, site, findings);
        if (content) {
            elements = withContent(elements, type, place, annotations, findings);
        }
        CascadeModel cascade = valid == null || content
                ? null
                : cascades.read(type, conversions(annotations, place, findings), place, findings);
        return new ValueModel(own, cascade, elements);
    }

    private List<ElementModel> elements(TypeMirror type, Site site, Findings findings) {
        List<Held> held = containers.of(type);
        if (held == null) {
            if (type instanceof DeclaredType declared
                    && declared.getTypeArguments().stream().anyMatch(ValueReader::isAnnotated)) {
                findings.obstacle("nobody says how elements are got out of " + types.erasure(type), site.origin());
            }
            return List.of();
        }
        List<ElementModel> elements = new ArrayList<>();
        for (Held each : held) {
            boolean inArray = each.container() == Container.ARRAY;
            if (!inArray) {
                noteUnseen(parts(each.argument()).skip(1), site, findings);
            }
            List<? extends AnnotationMirror> annotations =
                    inArray ? List.of() : each.argument().getAnnotationMirrors();
            ValueModel value = readValue(each.argument(), annotations, site, findings);
            if (!value.isEmpty()) {
                elements.add(new ElementModel(each.container(), value));
            }
        }
        return elements;
    }

    /** A type; of an array, the types of what it holds as well. */
    private static Stream<TypeMirror> parts(TypeMirror type) {
        return Stream.iterate(
                type, Objects::nonNull, part -> part instanceof ArrayType array ? array.getComponentType() : null);
    }

    /** Hibernate Validator passes over what stands there, and says nothing. */
    private static void noteUnseen(Stream<TypeMirror> parts, Site site, Findings findings) {
        parts.flatMap(ValueReader::checking)
                .map(Annotations::nameOf)
                .forEach(annotation -> findings.misplaced(annotation, site.origin()));
    }

    private static boolean isAnnotated(TypeMirror type) {
        return checking(type).findAny().isPresent();
    }

    private static Stream<? extends AnnotationMirror> checking(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .filter(each ->
                        Jakarta.isConstraint(each) || Annotations.nameOf(each).equals(Jakarta.VALID));
    }

    /** {@code @Valid List<Line>}, as it was written before annotations could stand on type arguments. */
    private List<ElementModel> withContent(
            List<ElementModel> elements,
            TypeMirror type,
            Origin place,
            List<? extends AnnotationMirror> annotations,
            Findings findings) {
        List<Held> held = containers.of(type);
        if (held == null) {
            findings.obstacle("nobody says how elements are got out of " + types.erasure(type), place);
            return elements;
        }
        Held content = held.get(held.size() - 1);
        List<ElementModel> all = new ArrayList<>(elements);
        ElementModel before = elements.stream()
                .filter(each -> each.container() == content.container())
                .findFirst()
                .orElse(null);
        TypeMirror argument = bound(content.argument());
        if ((before != null && before.value().cascade() != null) || containers.isContainer(argument)) {
            return elements;
        }
        CascadeModel cascade = cascades.read(argument, conversions(annotations, place, findings), place, findings);
        if (cascade != null) {
            all.remove(before);
            ValueModel value = before == null ? new ValueModel(List.of(), null, List.of()) : before.value();
            all.add(new ElementModel(
                    content.container(), new ValueModel(value.constraints(), cascade, value.elements())));
        }
        return all;
    }

    private static Map<String, String> conversions(
            List<? extends AnnotationMirror> annotations, Origin place, Findings findings) {
        Map<String, String> conversions = new TreeMap<>();
        for (AnnotationMirror annotation : Jakarta.unpacked(annotations)) {
            if (Jakarta.isConversion(annotation)) {
                TypeElement from = group(annotation, "from");
                TypeElement to = group(annotation, "to");
                if (from != null && Annotations.find(from, Jakarta.GROUP_SEQUENCE) != null) {
                    findings.obstacle(
                            "@ConvertGroup must not convert from a sequence, which " + from.getSimpleName() + " is",
                            place);
                }
                if (to != null) {
                    GroupReader.read(to, findings);
                    String group = from == null
                            ? GroupModel.DEFAULT
                            : from.getQualifiedName().toString();
                    if (conversions.put(group, to.getQualifiedName().toString()) != null) {
                        findings.obstacle(
                                "@ConvertGroup converts twice from " + group.substring(group.lastIndexOf('.') + 1),
                                place);
                    }
                }
            }
        }
        return conversions;
    }

    private static @Nullable TypeElement group(AnnotationMirror annotation, String name) {
        AnnotationValue value = Annotations.value(annotation, name);
        return value != null && value.getValue() instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
    }

    /** What a value certainly is. */
    private TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? object : bound(wildcard.getExtendsBound());
        }
        return type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
    }
}
