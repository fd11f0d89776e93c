package io.fairlead.processor.plan.map;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Listeners;
import io.fairlead.processor.model.Listeners.Listener;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.MiddlewareOrder;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.Survey;
import io.fairlead.processor.model.Survey.Place;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.map.WiringMap.EventType;
import io.fairlead.processor.plan.map.WiringMap.Handler;
import io.fairlead.processor.plan.map.WiringMap.Message;
import io.fairlead.processor.plan.map.WiringMap.Middleware;
import io.fairlead.processor.plan.map.WiringMap.Node;
import io.fairlead.processor.plan.map.WiringMap.Policy;
import io.fairlead.processor.plan.map.WiringMap.Unwired;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the map of a sound application. It is drawn from the same models as the bus and by the same two orders, of
 * handlers and of middleware, and not from the bus's plan, which knows only what code needs.
 */
public final class WiringMapper {

    private final RootModel root;
    private final Application application;
    private final Survey survey;
    private final Handlers handlers;
    private final Listeners listeners;
    private final MiddlewareOrder order;
    private final Map<String, MiddlewareModel> middlewareByName;
    private final Map<String, Integer> passes = new HashMap<>();

    public WiringMapper(RootModel root, Application application, Survey survey) {
        this.root = root;
        this.application = application;
        this.survey = survey;
        handlers = new Handlers(application, root.filtering());
        listeners = new Listeners(application, root.filtering());
        order = new MiddlewareOrder(application.middleware());
        middlewareByName = application.middlewareByName();
    }

    public WiringMap map() {
        Node rootNode = node(root.className(), Origin.ofType(root.className().canonicalName()));
        List<Message> messages =
                application.messages().stream().map(this::message).toList();
        List<Handler> methods = Stream.concat(
                        application.handlerMethods().stream().map(this::handler),
                        application.messages().stream()
                                .flatMap(message -> listeners.of(message).stream())
                                .map(this::handler)
                                .distinct())
                .sorted(Comparator.comparing(Handler::id))
                .toList();
        List<EventType> eventTypes = eventTypes();
        List<Middleware> middleware =
                application.middleware().stream().map(this::middleware).toList();
        Set<String> modules = new TreeSet<>(Set.of(rootNode.module()));
        messages.forEach(each -> modules.add(each.node().module()));
        methods.forEach(each -> modules.add(each.node().module()));
        middleware.forEach(each -> modules.add(each.node().module()));
        return new WiringMap(
                ClassName.get(root.className().packageName(), root.busName()),
                rootNode,
                filters(root.filtering()),
                List.copyOf(modules),
                messages,
                methods,
                middleware,
                eventTypes,
                survey.unwired().stream()
                        .map(each -> new Unwired(each.className(), each.method(), each.takes(), each.missing()))
                        .toList(),
                new Diagrams(messages, methods, eventTypes).perModule(),
                origins());
    }

    private Node node(ClassName className, Origin origin) {
        Place place = survey.placeOf(origin);
        return new Node(
                className,
                survey.moduleOf(className.canonicalName()),
                place == null ? null : place.file(),
                place == null ? 0 : place.line());
    }

    private Message message(MessageModel message) {
        List<String> handling = Stream.concat(
                        handlers.of(message).stream().map(WiringMapper::id),
                        listeners.of(message).stream().map(WiringMapper::id).distinct())
                .toList();
        boolean open = root.opens(message);
        List<MiddlewareModel> passed = handling.isEmpty() && !open ? List.of() : middlewareOf(message);
        passed.forEach(each -> passes.merge(each.name(), 1, Integer::sum));
        return new Message(
                node(message.className(), message.origin()),
                message.kind(),
                message.result() == null ? null : message.result().toString(),
                survey.components().getOrDefault(message.name(), List.of()).stream()
                        .map(each -> new WiringMap.Component(each.name(), each.type()))
                        .toList(),
                ids(passed),
                handling,
                open,
                policies(message));
    }

    private List<MiddlewareModel> middlewareOf(MessageModel message) {
        if (order.of(application.middlewareOf(message)) instanceof MiddlewareOrder.Ordered ordered) {
            return ordered.middleware();
        }
        throw new IllegalStateException("the middleware of " + message.name() + " has no order");
    }

    /** The policies in force, and what else on the message some middleware asks for. */
    private List<Policy> policies(MessageModel message) {
        Set<String> annotations = new TreeSet<>();
        message.policies().inForce().forEach(each -> annotations.add(each.name()));
        application
                .middleware()
                .forEach(each -> each.on().stream()
                        .filter(name -> !each.policies().contains(name))
                        .filter(message.carried()::contains)
                        .forEach(annotations::add));
        if (annotations.isEmpty()) {
            return List.of();
        }
        List<MiddlewareModel> applying = middlewareOf(message);
        return annotations.stream()
                .map(annotation -> new Policy(
                        annotation,
                        ids(applying.stream()
                                .filter(each -> each.on().contains(annotation))
                                .toList())))
                .toList();
    }

    private Handler handler(HandlerMethod method) {
        TypeRef raised = method.returns().raised();
        return new Handler(
                id(method),
                node(method.owner(), method.origin()),
                method.kind(),
                method.name(),
                method.message().toString(),
                method.readsContext(),
                method.order(),
                method.kind() == MessageKind.EVENT ? method.queued() ? "queued" : "direct" : null,
                filters(method.filtering()),
                raised == null ? null : raised.toString());
    }

    /** Before all others, and before their order counts. */
    private Handler handler(Listener listener) {
        return new Handler(
                id(listener),
                node(
                        listener.middleware().component().className(),
                        listener.hook().origin()),
                MessageKind.EVENT,
                listener.hook().name(),
                listener.hook().message().toString(),
                listener.hook().parameter(Hook.Role.CONTEXT) != null,
                Integer.MIN_VALUE,
                "direct",
                List.of(),
                null);
    }

    private static String id(Listener listener) {
        Hook hook = listener.hook();
        return id(
                listener.middleware().component().className(),
                hook.name(),
                hook.parameters().stream().map(Hook.Parameter::type).toList());
    }

    private static List<String> filters(Filtering filtering) {
        return filtering.filters().stream()
                .map(filter -> filter.component().className().reflectionName())
                .distinct()
                .toList();
    }

    private static String id(HandlerMethod method) {
        return id(method.owner(), method.name(), method.parameters());
    }

    private static String id(ClassName owner, String name, List<TypeRef> parameters) {
        return parameters.stream()
                .map(TypeRef::erased)
                .collect(Collectors.joining(", ", owner.reflectionName() + "#" + name + "(", ")"));
    }

    private Middleware middleware(MiddlewareModel middleware) {
        return new Middleware(
                node(middleware.component().className(), Origin.ofType(middleware.name())),
                middleware.order(),
                middleware.methods().stream().map(hook -> hook.kind().method()).toList(),
                middleware.hooks().stream()
                        .limit(1)
                        .map(hook -> hook.message().toString())
                        .collect(Collectors.joining()),
                middleware.on().stream().sorted().toList(),
                named(middleware.before()),
                named(middleware.after()),
                passes.getOrDefault(middleware.name(), 0));
    }

    private List<String> named(List<String> names) {
        return names.stream()
                .map(middlewareByName::get)
                .flatMap(Stream::ofNullable)
                .map(each -> each.component().className().reflectionName())
                .toList();
    }

    private List<EventType> eventTypes() {
        Map<String, TypeRef> raised = new HashMap<>();
        application.handlerMethods().stream()
                .map(method -> method.returns().raised())
                .flatMap(Stream::ofNullable)
                .forEach(type -> raised.put(type.toString(), type));
        List<MessageModel> events = application.messages().stream()
                .filter(message -> message.kind() == MessageKind.EVENT)
                .toList();
        Map<String, MessageModel> byName = events.stream().collect(Collectors.toMap(MessageModel::name, each -> each));
        return raised.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new EventType(entry.getKey(), eventsOf(entry.getValue(), events, byName)))
                .toList();
    }

    /** Most handlers name the one event that they raise; only for other types is there anything to search. */
    private static List<String> eventsOf(TypeRef type, List<MessageModel> events, Map<String, MessageModel> byName) {
        MessageModel exact = byName.get(type.erased());
        Stream<MessageModel> found = exact != null
                ? Stream.of(exact)
                : events.stream().filter(event -> event.type().isA(type.erased()));
        return found.map(event -> event.className().reflectionName()).sorted().toList();
    }

    private static List<String> ids(List<MiddlewareModel> middleware) {
        return middleware.stream()
                .map(each -> each.component().className().reflectionName())
                .toList();
    }

    private List<String> origins() {
        return Stream.of(
                        Stream.of(root.className().canonicalName()),
                        application.messages().stream().map(MessageModel::name),
                        application.handlers().stream()
                                .map(handler -> handler.component().name()),
                        application.middleware().stream().map(MiddlewareModel::name),
                        application.parts().stream()
                                .map(part -> part.component().name()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
