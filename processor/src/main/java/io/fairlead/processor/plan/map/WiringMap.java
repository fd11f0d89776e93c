package io.fairlead.processor.plan.map;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is wired for one bus, as data. Things refer to each other by id, which is a binary class name, for a
 * handler with the method behind it.
 *
 * @param bus the generated bus
 * @param root the class that asks for it
 * @param eventFilters ids of the filters of the bus, in the order in which they are asked
 * @param modules the names of all modules that something is from, sorted
 * @param messages sorted by kind, then id
 * @param handlers sorted by id
 * @param middleware sorted by id
 * @param eventTypes the types of events that handlers say they raise, sorted
 * @param unwired classes that look like handlers or middleware, and are none
 * @param diagrams the same for people to put into their documents
 * @param origins canonical names of the classes that the map is made from
 */
public record WiringMap(
        ClassName bus,
        Node root,
        List<String> eventFilters,
        List<String> modules,
        List<Message> messages,
        List<Handler> handlers,
        List<Middleware> middleware,
        List<EventType> eventTypes,
        List<Unwired> unwired,
        List<Diagram> diagrams,
        List<String> origins) {

    /**
     * A class, and where it is from.
     *
     * @param className the class
     * @param module its module
     * @param file of its source; null where that is not known
     * @param line in that file; 0 where that is not known
     */
    public record Node(
            ClassName className, String module, @Nullable String file, int line) {

        /** The binary name. */
        public String id() {
            return className.reflectionName();
        }

        /** The simple name, of a nested class with that of the class around it. */
        public String name() {
            return String.join(".", className.simpleNames());
        }
    }

    /**
     * A message and its way.
     *
     * @param result what it is answered with; null for events
     * @param middleware ids, outermost first; none where nobody handles it
     * @param handlers ids, in the order in which they run
     * @param open whether the root declares it open, so that more may be registered at run time
     */
    public record Message(
            Node node,
            MessageKind kind,
            @Nullable String result,
            List<Component> components,
            List<String> middleware,
            List<String> handlers,
            boolean open,
            List<Policy> policies) {

        /** Whether nobody handles it, nor ever will. */
        public boolean unhandled() {
            return kind == MessageKind.EVENT && handlers.isEmpty() && !open;
        }
    }

    /** A component of a message that is a record. */
    public record Component(String name, String type) {}

    /**
     * An annotation on a message that asks for a middleware.
     *
     * @param annotation its canonical name
     * @param enforcedBy ids of the middleware of this message that applies because of it
     */
    public record Policy(String annotation, List<String> enforcedBy) {}

    /**
     * A handler method.
     *
     * @param id its class, and the method with its parameters
     * @param method its name
     * @param takes the type of message that it declares
     * @param context whether it reads the context
     * @param delivery how an event reaches it; null for other messages
     * @param filters ids of those that are asked whether it takes an event
     * @param raises the type of the events in its {@code Outcome}; null for none
     */
    public record Handler(
            String id,
            Node node,
            MessageKind kind,
            String method,
            String takes,
            boolean context,
            int order,
            @Nullable String delivery,
            List<String> filters,
            @Nullable String raises) {}

    /**
     * A middleware.
     *
     * @param hooks the names of its hook methods
     * @param takes the type of message that they declare
     * @param on canonical names of the annotations of which a message must carry one; empty for no restriction
     * @param before ids of those that it encloses, as far as it says so
     * @param after ids of those that enclose it, as far as it says so
     * @param messages how many messages pass it
     */
    public record Middleware(
            Node node,
            int order,
            List<String> hooks,
            String takes,
            List<String> on,
            List<String> before,
            List<String> after,
            int messages) {}

    /**
     * A type of events, and the events that are of it. Many handlers may raise the same wide type, so that it is listed
     * here once.
     */
    public record EventType(String type, List<String> events) {}

    /** A class that has a method {@code method(takes)} and lacks an annotation. */
    public record Unwired(String className, String method, String takes, String missing) {}
}
