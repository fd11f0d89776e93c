package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.Filtering.Choice;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** From an annotation to what it says of the events that are taken. */
final class FilteringReader {

    private static final ClassName EVENT_FILTER = ClassName.get("io.fairlead.event", "EventFilter");

    private final PartReader parts;

    FilteringReader(PartReader parts) {
        this.parts = parts;
    }

    /** What the values are called. */
    enum Values {
        OF_HANDLER("types", "except", "names", "filters"),
        OF_BUS("eventTypes", "exceptEvents", "eventNames", "eventFilters");

        private final String types;
        private final String except;
        private final String names;
        private final String filters;

        Values(String types, String except, String names, String filters) {
            this.types = types;
            this.except = except;
            this.names = names;
            this.filters = filters;
        }

        /** Whether one of them names a class that does not exist yet. */
        boolean nameMissing(AnnotationMirror annotation) {
            return Annotations.namesMissing(annotation, types, except, filters);
        }
    }

    /** The classes that an annotation of a handler names as filters. */
    Stream<TypeElement> classes(AnnotationMirror annotation) {
        return Annotations.elements(annotation, Values.OF_HANDLER.filters).stream();
    }

    /**
     * Reads it.
     *
     * @param origin the annotation
     * @param namer the class that it stands on, or in
     * @param local whether that is of this compilation
     */
    Filtering read(AnnotationMirror annotation, Values values, Origin origin, TypeElement namer, boolean local) {
        Map<String, TypeElement> classes = Annotations.elements(annotation, values.filters).stream()
                .collect(
                        Collectors.toMap(type -> type.getQualifiedName().toString(), type -> type, (one, same) -> one));
        List<NamedPart> filters = new ArrayList<>();
        List<Choice> strangers = new ArrayList<>();
        for (Choice named : choices(Annotations.classes(annotation, values.filters), origin, values.filters)) {
            TypeElement type = classes.get(named.text());
            if (type != null && parts.isA(type, EVENT_FILTER)) {
                filters.add(parts.read(type, EVENT_FILTER, namer, local, named.origin()));
            } else {
                strangers.add(named);
            }
        }
        return new Filtering(
                choices(Annotations.classes(annotation, values.types), origin, values.types),
                choices(Annotations.classes(annotation, values.except), origin, values.except),
                choices(Annotations.texts(annotation, values.names), origin, values.names),
                List.copyOf(filters),
                List.copyOf(strangers),
                origin);
    }

    private static List<Choice> choices(List<String> texts, Origin origin, String value) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new Choice(texts.get(index), origin.value(value, index)))
                .toList();
    }
}
