package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.Filtering.Choice;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is said of the events that a handler or a root takes, by hand. */
public final class FilteringBuilder {

    private static final ClassName EVENT_FILTER = ClassName.get("io.fairlead.event", "EventFilter");

    private List<String> types = List.of();
    private List<String> except = List.of();
    private List<String> names = List.of();
    private List<String> strangers = List.of();
    private final List<Function<Origin, NamedPart>> filters = new ArrayList<>();

    public FilteringBuilder types(String... classes) {
        types = List.of(classes);
        return this;
    }

    public FilteringBuilder except(String... classes) {
        except = List.of(classes);
        return this;
    }

    public FilteringBuilder names(String... patterns) {
        names = List.of(patterns);
        return this;
    }

    public FilteringBuilder stranger(String type) {
        strangers = List.of(type);
        return this;
    }

    public FilteringBuilder filter(String type, ComponentModel.Flaw... flaws) {
        return filter(type, false, flaws);
    }

    /** One that is a handler or a middleware as well. */
    public FilteringBuilder busyFilter(String type) {
        return filter(type, true);
    }

    private FilteringBuilder filter(String type, boolean busy, ComponentModel.Flaw... flaws) {
        ComponentBuilder component = new ComponentBuilder(type);
        component.flaws.addAll(List.of(flaws));
        int index = filters.size();
        filters.add(annotation -> new NamedPart(
                component.build(),
                EVENT_FILTER,
                ClassName.bestGuess(annotation.type()),
                busy,
                annotation.value("filters", index)));
        return this;
    }

    Filtering build(Origin annotation) {
        return new Filtering(
                choices(types, annotation, "types"),
                choices(except, annotation, "except"),
                choices(names, annotation, "names"),
                filters.stream().map(filter -> filter.apply(annotation)).toList(),
                choices(strangers, annotation, "filters"),
                annotation);
    }

    private static List<Choice> choices(List<String> texts, Origin annotation, String value) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new Choice(texts.get(index), annotation.value(value, index)))
                .toList();
    }
}
