package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A value of a policy whose member carries a mark; where the member has several values, one of them.
 *
 * @param member the name of the member
 * @param mark the mark
 * @param value the value, as the compiler gives it
 * @param usual whether it is the member's default, written out or not
 * @param origin the value; where it is not written, what stands there
 */
record MarkedValue(String member, AnnotationMirror mark, Object value, boolean usual, Origin origin) {

    /**
     * The values of the members that carry a mark, members by name, the values of each as they are written.
     *
     * @param written where the annotation is written, so that its values are; null if it stands on another annotation
     * @param otherwise the place of what carries it
     */
    static List<MarkedValue> of(
            AnnotationMirror annotation, String mark, Elements elements, @Nullable Origin written, Origin otherwise) {
        List<MarkedValue> found = new ArrayList<>();
        elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().getSimpleName().toString()))
                .forEach(entry -> {
                    AnnotationMirror marked = Annotations.find(entry.getKey(), mark);
                    if (marked != null) {
                        boolean stated = annotation.getElementValues().containsKey(entry.getKey());
                        collect(entry, marked, stated ? written : null, otherwise, found);
                    }
                });
        return List.copyOf(found);
    }

    private static void collect(
            Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry,
            AnnotationMirror mark,
            @Nullable Origin written,
            Origin otherwise,
            List<MarkedValue> found) {
        String name = entry.getKey().getSimpleName().toString();
        AnnotationValue value = entry.getValue();
        AnnotationValue usual = entry.getKey().getDefaultValue();
        boolean isUsual = usual != null && usual.toString().equals(value.toString());
        if (value.getValue() instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                Object each = ((AnnotationValue) several.get(i)).getValue();
                found.add(new MarkedValue(
                        name, mark, each, isUsual, written == null ? otherwise : written.value(name, i)));
            }
        } else {
            found.add(new MarkedValue(
                    name, mark, value.getValue(), isUsual, written == null ? otherwise : written.value(name)));
        }
    }
}
