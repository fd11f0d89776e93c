package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel.Fault;
import io.fairlead.processor.model.PolicyModel.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Holds the values of policies against what the members of their annotations say of them. */
final class PolicyValues {

    private static final String MATCHES = "io.fairlead.annotation.Policy.Matches";
    private static final String RANGE = "io.fairlead.annotation.Policy.Range";
    private static final String COMPONENT = "io.fairlead.annotation.Policy.Component";

    /** What every record overrides or inherits. */
    private static final Set<String> OF_ALL = Set.of("hashCode", "toString");

    private final Elements elements;
    private final TypeElement message;

    PolicyValues(Elements elements, TypeElement message) {
        this.elements = elements;
        this.message = message;
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
            Set<String> components = components();
            if (!components.contains(text)) {
                flaws.add(new Flaw(Fault.NO_COMPONENT, name, text, String.join(", ", components), origin));
            }
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

    private Set<String> components() {
        Set<String> names = new TreeSet<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(message))) {
            if (method.getParameters().isEmpty()
                    && method.getReturnType().getKind() != TypeKind.VOID
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && !isOfObject(method)) {
                names.add(method.getSimpleName().toString());
            }
        }
        message.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.RECORD_COMPONENT)
                .forEach(each -> names.add(each.getSimpleName().toString()));
        return names;
    }

    private static boolean isOfObject(ExecutableElement method) {
        return OF_ALL.contains(method.getSimpleName().toString())
                || (method.getEnclosingElement() instanceof TypeElement owner
                        && owner.getQualifiedName().contentEquals(Object.class.getName()));
    }
}
