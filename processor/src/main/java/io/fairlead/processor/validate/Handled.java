package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Listeners;
import io.fairlead.processor.model.MessageModel;
import java.util.List;

/** Which messages come to a handler, as far as anybody can say. An event that nobody hears meets no middleware. */
final class Handled {

    private final Application application;
    private final List<HandlerMethod> handlers;
    private final Listeners listeners;

    Handled(Application application) {
        this.application = application;
        listeners = new Listeners(application);
        handlers = application.handlerMethods().stream()
                .filter(method ->
                        !method.kind().answered() && !method.parameters().isEmpty())
                .toList();
    }

    boolean includes(MessageModel message) {
        return message.kind().answered()
                || application.roots().stream().anyMatch(root -> root.opens(message))
                || handlers.stream().anyMatch(method -> message.type().fits(method.message()))
                || !listeners.of(message).isEmpty();
    }
}
