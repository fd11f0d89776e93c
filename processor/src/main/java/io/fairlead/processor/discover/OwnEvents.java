package io.fairlead.processor.discover;

import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.PackageModel;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The events that a bus publishes of its own accord. Each has a middleware that publishes it, which is part of an
 * application only where a handler takes that event or {@code CommandEvent}: whoever takes every event has not asked for it.
 */
final class OwnEvents {

    private static final String ANY = "io.fairlead.command.CommandEvent";

    /** The events, by the middleware that publishes them. */
    private static final Map<String, String> EVENTS = new TreeMap<>(Map.of(
            "io.fairlead.internal.CommandEvents.Started", "io.fairlead.command.CommandStarted",
            "io.fairlead.internal.CommandEvents.Succeeded", "io.fairlead.command.CommandSucceeded",
            "io.fairlead.internal.CommandEvents.Failed", "io.fairlead.command.CommandFailed"));

    private final Elements elements;

    OwnEvents(Elements elements) {
        this.elements = elements;
    }

    void addTo(Found found, Consumer<TypeElement> reading) {
        Set<String> taken = found.handlers.stream()
                .flatMap(handler -> handler.methods().stream())
                .filter(method -> method.kind() == MessageKind.EVENT
                        && !method.parameters().isEmpty())
                .map(method -> method.message().erased())
                .collect(Collectors.toSet());
        int before = found.middleware.size();
        EVENTS.forEach((publisher, event) -> {
            TypeElement type = taken.contains(ANY) || taken.contains(event) ? elements.getTypeElement(publisher) : null;
            if (type != null) {
                reading.accept(type);
            }
        });
        if (found.middleware.size() > before) {
            found.packages.add(PackageModel.OF_BUS);
        }
    }
}
