package io.fairlead.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The middleware that hears of events because policies name them, on however many messages. */
public final class Listeners {

    /**
     * One that hears of an event, for one message.
     *
     * @param middleware who hears
     * @param hook its method
     * @param message whose policy names the event
     * @param policy that policy
     */
    public record Listener(MiddlewareModel middleware, Hook hook, MessageModel message, PolicyModel policy) {

        private boolean hears(MessageModel event) {
            return policy.events().stream().anyMatch(event.type()::fits);
        }
    }

    private final Filtering bus;
    private final List<Listener> all = new ArrayList<>();

    /** The listeners of a bus that takes all events. */
    public Listeners(Application application) {
        this(application, Filtering.NONE);
    }

    /**
     * The listeners of a bus.
     *
     * @param bus which events it takes
     */
    public Listeners(Application application, Filtering bus) {
        this.bus = bus;
        for (MessageModel message : application.messages()) {
            for (PolicyModel policy : message.policies().inForce()) {
                if (!policy.events().isEmpty()) {
                    application.middleware().stream()
                            .filter(each -> each.policies().contains(policy.name()) && each.appliesTo(message))
                            .forEach(each -> each.listeners()
                                    .forEach(hook -> all.add(new Listener(each, hook, message, policy))));
                }
            }
        }
        all.sort(Comparator.comparing((Listener each) -> each.message().name())
                .thenComparing(each -> each.message().kind())
                .thenComparing(each -> each.middleware().name()));
    }

    /** Who hears of a message, in the order of the messages for which they do. */
    public List<Listener> of(MessageModel message) {
        return message.kind() == MessageKind.EVENT && !all.isEmpty() && bus.admits(message)
                ? all.stream().filter(each -> each.hears(message)).toList()
                : List.of();
    }
}
