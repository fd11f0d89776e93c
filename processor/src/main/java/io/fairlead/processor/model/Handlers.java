package io.fairlead.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The handler methods of an application by the message that they take, so that finding those of one message does not
 * grow with the number of all.
 */
public final class Handlers {

    private static final Comparator<HandlerMethod> IN_ORDER = Comparator.comparingInt(HandlerMethod::order)
            .thenComparing(method -> method.owner().canonicalName())
            .thenComparing(method -> String.valueOf(method.origin().member()));

    private final Map<String, List<HandlerMethod>> byMessage = new HashMap<>();
    private final Filtering bus;

    /** The handlers of a bus that takes all events. */
    public Handlers(Application application) {
        this(application, Filtering.NONE);
    }

    /**
     * The handlers of a bus.
     *
     * @param bus which events it takes
     */
    public Handlers(Application application, Filtering bus) {
        this.bus = bus;
        for (HandlerMethod method : application.handlerMethods()) {
            if (!method.parameters().isEmpty()) {
                byMessage
                        .computeIfAbsent(method.message().erased(), name -> new ArrayList<>())
                        .add(method);
            }
        }
    }

    /** The handler methods of a message, in the order in which they run: by order, then by class, then by method. */
    public List<HandlerMethod> of(MessageModel message) {
        List<HandlerMethod> found = new ArrayList<>();
        if (message.kind() == MessageKind.EVENT && !bus.admits(message)) {
            return List.of();
        }
        if (message.kind().answered()) {
            found.addAll(byMessage.getOrDefault(message.name(), List.of()));
        } else {
            for (String ancestor : message.type().ancestors()) {
                found.addAll(byMessage.getOrDefault(ancestor, List.of()));
            }
        }
        found.removeIf(method -> method.kind() != message.kind() || !takes(method, message));
        found.sort(IN_ORDER);
        return List.copyOf(found);
    }

    /** A handler of {@code Changed<String>} does not take a {@code Changed<Integer>}. */
    private static boolean takes(HandlerMethod method, MessageModel message) {
        return message.kind().answered()
                || (message.type().fits(method.message()) && method.filtering().admits(message));
    }
}
