package io.fairlead.processor.plan;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Listeners;
import io.fairlead.processor.model.Listeners.Listener;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.MiddlewareOrder;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways of all messages in one bus: who handles each, what it passes, and whether anybody on the way reads the
 * context. How the bus writes it down is planned by {@link PipelinePlanner}.
 */
final class Pipelines {

    private final Application application;
    private final RootModel root;
    private final Handlers handlers;
    private final Listeners listeners;
    private final MiddlewareOrder order;
    private final Map<String, Boolean> contextOfEvents = new HashMap<>();

    Pipelines(Application application, RootModel root) {
        this.application = application;
        this.root = root;
        handlers = new Handlers(application, root.filtering());
        listeners = new Listeners(application, root.filtering());
        order = new MiddlewareOrder(application.middleware());
    }

    List<MessageModel> messages() {
        return application.messages();
    }

    List<HandlerMethod> handlersOf(MessageModel message) {
        return handlers.of(message);
    }

    /** Who hears of an event because a policy names it. */
    List<Listener> listenersOf(MessageModel message) {
        return listeners.of(message);
    }

    /** Whether nobody compiled has anything to do with a message. */
    boolean handledByNobody(MessageModel message) {
        return handlersOf(message).isEmpty() && listenersOf(message).isEmpty();
    }

    /** The filters that are asked before anything is done with a message. */
    List<NamedPart> filtersOf(MessageModel message) {
        return message.kind() == MessageKind.EVENT ? root.filtering().filters() : List.of();
    }

    /** The middleware of a message, outermost first. */
    List<MiddlewareModel> middlewareOf(MessageModel message) {
        MiddlewareOrder.Result result = order.of(application.middlewareOf(message));
        if (result instanceof MiddlewareOrder.Ordered ordered) {
            return ordered.middleware();
        }
        throw new IllegalStateException("the middleware of " + message.name() + " has no order: " + result);
    }

    /** Whether a handler of a message, or a filter or a middleware on the way to it, reads the context. */
    boolean readsContext(MessageModel message) {
        return !filtersOf(message).isEmpty()
                || handlersOf(message).stream()
                        .anyMatch(method -> !method.filtering().filters().isEmpty())
                || middlewareOf(message).stream()
                        .flatMap(each -> each.hooks().stream())
                        .anyMatch(hook -> hook.parameter(Hook.Role.CONTEXT) != null)
                || handlersOf(message).stream().anyMatch(HandlerMethod::readsContext)
                || listenersOf(message).stream().anyMatch(each -> each.hook().parameter(Hook.Role.CONTEXT) != null);
    }

    /** Whether anybody reads the context of an event that a handler method may raise. */
    boolean raisesForReaders(HandlerMethod method) {
        TypeRef raised = method.returns().raised();
        return raised != null && contextOfEvents.computeIfAbsent(raised.erased(), this::anyEventReadsContext);
    }

    private boolean anyEventReadsContext(String raised) {
        return application.messages().stream()
                .filter(message ->
                        message.kind() == MessageKind.EVENT && message.type().isA(raised))
                .filter(message -> !handledByNobody(message))
                .anyMatch(this::readsContext);
    }
}
