package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel.Fault;
import io.fairlead.processor.model.PolicyModel.Flaw;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Holds the values of policies against what the members of their annotations say of them. */
final class PolicyValues {

    private static final String MATCHES = "io.fairlead.annotation.Policy.Matches";
    private static final String RANGE = "io.fairlead.annotation.Policy.Range";
    private static final String COMPONENT = "io.fairlead.annotation.Policy.Component";
    private static final String EVENTS = "io.fairlead.annotation.Policy.Events";

    private static final String EVENT = "io.fairlead.Event";

    private final Elements elements;
    private final TypeReader types;
    private final TypeElement message;

    PolicyValues(Elements elements, TypeReader types, TypeElement message) {
        this.elements = elements;
        this.types = types;
        this.message = message;
    }

    /** The names of components among all values, each once: in the order of the members' names, then as they are written. */
    List<String> componentsIn(AnnotationMirror annotation) {
        return valuesMarked(annotation, COMPONENT)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .distinct()
                .toList();
    }

    /** The types of events among all values, in the same order. */
    List<TypeRef> eventsIn(AnnotationMirror annotation) {
        return valuesMarked(annotation, EVENTS)
                .filter(value -> value instanceof TypeMirror type && types.isA(type, EVENT))
                .map(value -> types.read((TypeMirror) value))
                .distinct()
                .toList();
    }

    private Stream<Object> valuesMarked(AnnotationMirror annotation, String mark) {
        return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .filter(entry -> Annotations.find(entry.getKey(), mark) != null)
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().getSimpleName().toString()))
                .map(entry -> entry.getValue().getValue())
                .flatMap(value -> value instanceof List<?> list
                        ? list.stream().map(each -> ((AnnotationValue) each).getValue())
                        : Stream.of(value));
    }

    /**
     * What is wrong. A value that is left to its default is right, and so is one that is written as it.
     *
     * @param written where the annotation is written, so that its values are; null if it stands on another annotation
     * @param otherwise the place of what carries it
     */
    List<Flaw> flawsOf(AnnotationMirror annotation, @Nullable Origin written, Origin otherwise) {
        List<Flaw> flaws = new ArrayList<>();
        annotation.getElementValues().forEach((member, value) -> {
            AnnotationValue usual = member.getDefaultValue();
            if (usual != null && usual.toString().equals(value.toString())) {
                return;
            }
            String name = member.getSimpleName().toString();
            if (value.getValue() instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    check(
                            member,
                            ((AnnotationValue) list.get(i)).getValue(),
                            written == null ? otherwise : written.value(name, i),
                            flaws);
                }
            } else {
                check(member, value.getValue(), written == null ? otherwise : written.value(name), flaws);
            }
        });
        return List.copyOf(flaws);
    }

    private void check(ExecutableElement member, Object value, Origin origin, List<Flaw> flaws) {
        String name = member.getSimpleName().toString();
        AnnotationMirror matches = Annotations.find(member, MATCHES);
        if (matches != null && value instanceof String text && !matches(text, Annotations.text(matches, "value"))) {
            flaws.add(new Flaw(Fault.MISMATCH, name, text, Annotations.text(matches, "meaning"), origin));
        }
        AnnotationMirror range = Annotations.find(member, RANGE);
        if (range != null && value instanceof Number number) {
            long min = bound(range, "min", Long.MIN_VALUE);
            long max = bound(range, "max", Long.MAX_VALUE);
            boolean below = min != Long.MIN_VALUE && isBelow(number, min);
            boolean above = max != Long.MAX_VALUE && isAbove(number, max);
            if (below || above) {
                flaws.add(new Flaw(Fault.OUT_OF_RANGE, name, number.toString(), range(min, max), origin));
            }
        }
        if (Annotations.find(member, COMPONENT) != null && value instanceof String text) {
            Set<String> components = Accessors.of(message, elements).keySet();
            if (!components.contains(text)) {
                flaws.add(new Flaw(Fault.NO_COMPONENT, name, text, String.join(", ", components), origin));
            }
        }
        if (Annotations.find(member, EVENTS) != null && value instanceof TypeMirror type && !types.isA(type, EVENT)) {
            flaws.add(new Flaw(Fault.NO_EVENT, name, type.toString(), "an event", origin));
        }
    }

    private static boolean matches(String text, String pattern) {
        try {
            return Pattern.matches(pattern, text);
        } catch (PatternSyntaxException wrong) {
            return false; // so that whoever wrote the pattern learns of it at its first use
        }
    }

    private static long bound(AnnotationMirror range, String name, long otherwise) {
        return Annotations.value(range, name) == null ? otherwise : Annotations.longNumber(range, name);
    }

    private static boolean isBelow(Number number, long bound) {
        return isFraction(number) ? !(number.doubleValue() >= bound) : number.longValue() < bound;
    }

    private static boolean isAbove(Number number, long bound) {
        return isFraction(number) ? !(number.doubleValue() <= bound) : number.longValue() > bound;
    }

    private static boolean isFraction(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static String range(long min, long max) {
        if (min == Long.MIN_VALUE) {
            return "at most " + max;
        }
        return max == Long.MAX_VALUE ? "at least " + min : "from " + min + " to " + max;
    }
}
