package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Listeners.Listener;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Commit;
import io.fairlead.processor.plan.PipelinePlan.Constant;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Filter;
import io.fairlead.processor.plan.PipelinePlan.Instances;
import io.fairlead.processor.plan.PipelinePlan.MessageClass;
import io.fairlead.processor.plan.PipelinePlan.Participant;
import io.fairlead.processor.plan.PipelinePlan.Publishers;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Stage;
import io.fairlead.processor.plan.PipelinePlan.Value;
import io.fairlead.processor.plan.PipelinePlan.Values;
import io.fairlead.processor.plan.PipelinePlan.Variable;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the pipeline of one message in one bus. */
final class PipelinePlanner {

    /** Names that the pipeline's methods use for themselves. */
    private static final List<String> LOCALS = List.of(
            "bus",
            "message",
            "metadata",
            "context",
            "result",
            "error",
            "next",
            "outcome",
            "pending",
            "registered",
            "replaced",
            "earlier",
            "entered",
            "itsPipeline",
            "failures",
            "early",
            "event",
            "first",
            "handler",
            "shared");

    /** So many hooks of a middleware fit in a method that the virtual machine still compiles, with room to spare. */
    private static final int WRAPS_PER_STAGE = 24;

    private final BusNames bus;
    private final Pipelines pipelines;
    private final Map<ClassName, HandlerModel> handlerClasses;
    private final OpenMessages open;
    private final MessageModel message;
    private final TypeName parameter;
    private final TypeName result;
    private final UniqueNames names = new UniqueNames(LOCALS);
    private final Map<ClassName, Participant> participants = new LinkedHashMap<>();
    private final Map<List<String>, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Values> values = new LinkedHashMap<>();
    private final Map<ClassName, MessageClass> classes = new LinkedHashMap<>();
    private final Map<String, Instances> instances = new LinkedHashMap<>();

    PipelinePlanner(
            BusNames bus,
            Pipelines pipelines,
            Map<ClassName, HandlerModel> handlerClasses,
            OpenMessages open,
            MessageModel message) {
        this.bus = bus;
        this.pipelines = pipelines;
        this.handlerClasses = handlerClasses;
        this.open = open;
        this.message = message;
        parameter = bus.nameable(message.type());
        TypeRef answer = message.result();
        result = answer == null ? TypeName.VOID : bus.nameable(answer);
        bus.topPackages().forEach(names::take);
    }

    PipelinePlan plan() {
        List<HandlerMethod> handlers = pipelines.handlersOf(message);
        List<Filter> filters = filters(pipelines.filtersOf(message));
        List<Run> runs = Stream.concat(
                        handlers.stream()
                                .filter(each -> !each.queued())
                                .map(each -> run(each, each.owner().reflectionName())),
                        pipelines.listenersOf(message).stream().map(this::run))
                .toList();
        if (runs.isEmpty() && message.kind().answered()) {
            runs = List.of(openRun("handle", new Core.HandleOpen(null)));
        }
        List<List<Run>> groups =
                groups(handlers.stream().filter(HandlerMethod::queued).toList());
        Run registered = message.kind() == MessageKind.EVENT && open.includes(message)
                ? openRun(names.take("registered_run"), new Core.HearRegistered())
                : null;
        boolean context = Stream.of(runs.stream(), groups.stream().flatMap(List::stream), Stream.ofNullable(registered))
                .flatMap(Function.identity())
                .anyMatch(run -> run.readsMetadata() || run.raisedContext());
        return new PipelinePlan(
                bus.pipeline(message),
                bus.name(),
                bus.pipelineField(message),
                message.kind(),
                message.className(),
                parameter,
                result,
                context || !filters.isEmpty(),
                !message.kind().answered()
                        || handlers.stream().anyMatch(HandlerMethod::asynchronous)
                        || open.includes(message)
                        || runs.stream().anyMatch(run -> run.context() || run.raising() != Raising.NOTHING),
                filters,
                List.copyOf(participants.values()),
                List.copyOf(constants.values()),
                List.copyOf(values.values()),
                List.copyOf(classes.values()),
                List.copyOf(instances.values()),
                runs,
                groups,
                registered,
                groups.isEmpty() ? null : SequencePlans.of(message, bus.name().packageName()));
    }

    /**
     * Queued handlers of equal order may run side by side. A dead letter finds its handler by name, so the names differ even where a class
     * has several. They do not depend on the event, because events of several classes may have the same key.
     */
    private List<List<Run>> groups(List<HandlerMethod> queued) {
        Map<Integer, List<Run>> groups = new TreeMap<>();
        for (HandlerMethod each : queued) {
            String owner = each.owner().reflectionName();
            String name =
                    isOnlyQueued(each) ? owner : owner + "." + each.origin().member();
            groups.computeIfAbsent(each.order(), order -> new ArrayList<>()).add(run(each, name));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    private boolean isOnlyQueued(HandlerMethod handler) {
        return Objects.requireNonNull(handlerClasses.get(handler.owner()), handler::display).methods().stream()
                        .filter(HandlerMethod::queued)
                        .count()
                == 1;
    }

    private Run run(HandlerMethod handler, String reported) {
        List<MiddlewareModel> middleware = pipelines.middlewareOf(message);
        List<Filter> filters = filters(handler.filtering().filters());
        // In the order in which the message meets them.
        middleware.forEach(each -> participant(each.component().className()));
        boolean raises = handler.returns().raised() != null;
        String name =
                message.kind().answered() ? "handle" : names.take(GeneratedNames.variable(handler.owner()) + "_run");
        boolean replaceable = message.kind().answered() && open.includes(message);
        Core compiled = core(handler);
        // An asynchronous way looks for who takes its place in its first half.
        Core core = replaceable && !handler.asynchronous() ? new Core.HandleOpen(compiled) : compiled;
        List<Stage> stages = stages(name, middleware, core);
        return new Run(
                name,
                reported,
                publishers(handler.errors()),
                replaceable || handler.readsContext() || middleware.stream().anyMatch(PipelinePlanner::readsContext),
                filters,
                stages,
                raising(raises, stages),
                raises
                        && (pipelines.raisesForReaders(handler)
                                || open.mayHear(handler.returns().raised())));
    }

    /** The way to a middleware that hears of the event on behalf of another message. */
    private Run run(Listener listener) {
        List<MiddlewareModel> middleware = pipelines.middlewareOf(message);
        middleware.forEach(each -> participant(each.component().className()));
        ClassName hearing = listener.middleware().component().className();
        String name = names.take(GeneratedNames.variable(hearing) + "_run");
        return new Run(
                name,
                hearing.reflectionName(),
                Publishers.LEARN_AS_CONFIGURED,
                listener.hook().parameter(Hook.Role.CONTEXT) != null
                        || middleware.stream().anyMatch(PipelinePlanner::readsContext),
                List.of(),
                stages(name, middleware, new Core.HandleNothing(call(listener))),
                Raising.NOTHING,
                false);
    }

    private Call call(Listener listener) {
        Hook hook = listener.hook();
        BridgeMethod method = Bridges.of(hook);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < hook.parameters().size(); i++) {
            BridgeMethod.Parameter taken = method.parameters().get(i);
            arguments.add(
                    switch (hook.parameters().get(i).role()) {
                        case EVENT -> argument("message", parameter, taken);
                        case POLICY ->
                            new Argument(
                                    constant(
                                                    listener.message(),
                                                    listener.policy().name())
                                            .field(),
                                    null);
                        case MESSAGE_CLASS ->
                            new Argument(classOf(listener.message()).field(), null);
                        default -> new Argument("context", null);
                    });
        }
        return call(listener.middleware().component().className(), method, arguments);
    }

    private MessageClass classOf(MessageModel other) {
        return classes.computeIfAbsent(
                other.className(),
                name -> ComponentsPlans.classOf(
                        other,
                        names.take(GeneratedNames.variable(name) + "Class"),
                        bus.name().packageName()));
    }

    /** The way to what is registered at run time, which takes the context. */
    private Run openRun(String name, Core core) {
        List<MiddlewareModel> middleware = pipelines.middlewareOf(message);
        middleware.forEach(each -> participant(each.component().className()));
        List<Stage> stages = stages(name, middleware, core);
        return new Run(
                name,
                "registered at run time",
                Publishers.LEARN_AS_CONFIGURED,
                true,
                List.of(),
                stages,
                raising(false, stages),
                false);
    }

    private static Raising raising(boolean raises, List<Stage> stages) {
        boolean hooksWait =
                stages.stream().flatMap(stage -> stage.wraps().stream()).anyMatch(wrap -> wrap.afterCommit() != null);
        if (hooksWait || (raises && stages.size() > 1)) {
            return Raising.WITH_PENDING;
        }
        return raises ? Raising.FROM_OUTCOME : Raising.NOTHING;
    }

    private List<Filter> filters(List<NamedPart> named) {
        return named.stream().map(this::filter).distinct().toList();
    }

    private Filter filter(NamedPart part) {
        Participant participant = participants.computeIfAbsent(
                part.className(),
                name -> new Participant(name, names.take(GeneratedNames.variable(name)), bus.part(part)));
        return new Filter(part.className().reflectionName(), participant.field());
    }

    private static Publishers publishers(HandlerMethod.Errors errors) {
        return switch (errors) {
            case AS_CONFIGURED -> Publishers.LEARN_AS_CONFIGURED;
            case SURFACED -> Publishers.LEARN;
            case ISOLATED -> Publishers.LEARN_NOTHING;
        };
    }

    private static boolean readsContext(MiddlewareModel middleware) {
        return middleware.hooks().stream().anyMatch(hook -> hook.parameter(Hook.Role.CONTEXT) != null);
    }

    private Core core(HandlerMethod handler) {
        HandlerModel owner = Objects.requireNonNull(handlerClasses.get(handler.owner()), handler::display);
        BridgeMethod method = Bridges.of(handler, owner);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument("message", parameter, method.parameters().get(0)));
        if (handler.readsContext()) {
            arguments.add(new Argument("context", null));
        }
        Call call = call(handler.owner(), method, arguments);
        TypeRef declared = handler.returns().declared();
        return switch (handler.returns().form()) {
            case NOTHING -> new Core.HandleNothing(call);
            case UNIT, VALUE, PUBLISHER -> new Core.HandleValue(call, needsCast(method.returns(), declared));
            case OUTCOME ->
                new Core.HandleOutcome(
                        call, method.returns(), needsCast(method.returns(), declared), handler.display());
            case STAGE ->
                new Core.HandleStage(
                        call,
                        method.returns().equals(ClassName.OBJECT),
                        handler.returns().raised() != null,
                        open.includes(message),
                        handler.display());
        };
    }

    /** Whether a bridge returns less than its target declares, and the pipeline wants more than an object. */
    private boolean needsCast(TypeName bridged, @Nullable TypeRef declared) {
        return declared != null && !bridged.equals(declared.name()) && !result.equals(ClassName.OBJECT);
    }

    /**
     * Cuts the way into methods: an around method ends one, because what it encloses must be called through its {@code
     * Next}; and so does length.
     */
    private List<Stage> stages(String name, List<MiddlewareModel> middleware, Core handling) {
        List<Stage> stages = new ArrayList<>();
        List<Wrap> wraps = new ArrayList<>();
        boolean asynchronous = handling instanceof Core.HandleStage;
        String current = name;
        for (MiddlewareModel each : middleware) {
            Hook around = each.hook(asynchronous ? Hook.Kind.AROUND_ASYNC : Hook.Kind.AROUND);
            // The halves of an asynchronous way are not cut for their length: half as long, and entered once a message.
            boolean full = wraps.size() == WRAPS_PER_STAGE && !asynchronous;
            if (around != null || full) {
                String next = names.take(name + (stages.size() + 1));
                stages.add(new Stage(
                        current,
                        List.copyOf(wraps),
                        around != null ? around(each, around, next) : new Core.Enter(next)));
                wraps.clear();
                current = next;
            }
            if (around == null) {
                wraps.add(wrap(each));
            }
        }
        stages.add(new Stage(current, List.copyOf(wraps), handling));
        return List.copyOf(stages);
    }

    private Core around(MiddlewareModel middleware, Hook hook, String nextStage) {
        Call call = call(middleware, hook, null);
        TypeName returned = Bridges.of(hook).returns();
        return hook.kind() == Hook.Kind.AROUND_ASYNC
                ? new Core.AroundStage(call, nextStage, returned.equals(ClassName.OBJECT))
                : new Core.Around(call, nextStage, needsCast(returned, hook.returns()));
    }

    private Wrap wrap(MiddlewareModel middleware) {
        Hook before = middleware.hook(Hook.Kind.BEFORE);
        boolean shortCircuit = before != null && before.answer() != null;
        Variable state = before == null || before.returns() == null
                ? null
                : new Variable(
                        Bridges.of(before).returns(),
                        names.take(
                                GeneratedNames.variable(middleware.component().className())
                                        + (shortCircuit ? "Early" : "State")));
        Function<Hook.Kind, @Nullable Call> calls = kind -> {
            Hook hook = middleware.hook(kind);
            return hook == null ? null : call(middleware, hook, state);
        };
        Call afterCommit = calls.apply(Hook.Kind.AFTER_COMMIT);
        return new Wrap(
                calls.apply(Hook.Kind.BEFORE),
                state,
                shortCircuit,
                calls.apply(Hook.Kind.AFTER),
                calls.apply(Hook.Kind.ON_ERROR),
                calls.apply(Hook.Kind.ON_FINALLY),
                afterCommit == null
                        ? null
                        : new Commit(
                                names.take("AfterCommit_"
                                        + middleware.component().className().simpleName()),
                                afterCommit));
    }

    private Call call(MiddlewareModel middleware, Hook hook, @Nullable Variable state) {
        BridgeMethod method = Bridges.of(hook);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < hook.parameters().size(); i++) {
            Hook.Parameter asked = hook.parameters().get(i);
            BridgeMethod.Parameter taken = method.parameters().get(i);
            arguments.add(
                    switch (asked.role()) {
                        case COMPONENTS -> new Argument(values(middleware), null);
                        case INSTANCES ->
                            new Argument(instances(middleware, asked.type()).field(), null, true);
                        default -> argument(asked, state, taken);
                    });
        }
        return call(middleware.component().className(), method, arguments);
    }

    private Call call(ClassName component, BridgeMethod method, List<Argument> arguments) {
        String field = participant(component).field();
        return method.needed()
                ? new Call(bus.packageOf(component), field, bus.bridge(component, method), List.copyOf(arguments))
                : new Call(null, field, method.targetName(), List.copyOf(arguments));
    }

    private Argument argument(Hook.Parameter asked, @Nullable Variable state, BridgeMethod.Parameter taken) {
        Hook.Role role = asked.role();
        return switch (role) {
            case POLICY -> new Argument(constant(message, asked.type().erased()).field(), null);
            case MESSAGE -> argument("message", parameter, taken);
            // An event has no result; who asks for one is told null.
            case RESULT -> message.kind().answered() ? argument("result", result, taken) : new Argument("null", null);
            case STATE ->
                state == null
                        ? new Argument(Bridges.variableOf(role), null)
                        : argument(state.name(), state.type(), taken);
            default -> new Argument(Bridges.variableOf(role), null);
        };
    }

    /** The policy that a message carries: this one, or one for which somebody hears of this one. */
    private Constant constant(MessageModel carrying, String policy) {
        return constants.computeIfAbsent(List.of(carrying.kind() + " " + carrying.name(), policy), key -> {
            AnnotationModel value = bus.nameable(policy(carrying, policy));
            String field = GeneratedNames.variable(value.type()) + "Policy";
            return new Constant(
                    names.take(
                            carrying.equals(message)
                                    ? field
                                    : GeneratedNames.variable(carrying.className()) + "_" + field),
                    bus.policy(value),
                    value);
        });
    }

    private static PolicyModel policy(MessageModel carrying, String name) {
        return carrying.policies().of(name).orElseThrow(() -> new IllegalStateException(name));
    }

    private Instances instances(MiddlewareModel middleware, TypeRef list) {
        PolicyModel policy = policy(message, middleware.policies().iterator().next());
        return instances.computeIfAbsent(policy.name() + " " + list, key -> {
            ClassName type = (ClassName)
                    ((ParameterizedTypeName) list.name()).typeArguments().get(0);
            List<NamedPart> parts = policy.parts().stream()
                    .filter(part -> part.type().equals(type))
                    .toList();
            return new Instances(
                    names.take(GeneratedNames.variable(policy.annotation().type()) + GeneratedNames.flat(type) + "s"),
                    type,
                    parts.stream().map(bus::part).distinct().toList());
        });
    }

    /** What makes the values of the components that a middleware is there for. */
    private String values(MiddlewareModel middleware) {
        String annotation = Objects.requireNonNull(middleware.purpose(), middleware::name);
        Values made = values.computeIfAbsent(annotation, name -> {
            List<Value> components = middleware.componentsOf(message).stream()
                    .map(each -> ComponentsPlans.value(
                            each, message, parameter, bus.name().packageName()))
                    .toList();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String variable = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
            return new Values(names.take(variable + "Values"), names.take(variable + "Components"), components);
        });
        return made.components().isEmpty() ? made.method() : made.method() + "(message)";
    }

    /** What the bus may not name it holds as an object. */
    private static Argument argument(String name, TypeName held, BridgeMethod.Parameter taken) {
        boolean cast = held.equals(ClassName.OBJECT) && !taken.type().equals(ClassName.OBJECT);
        return new Argument(name, cast ? taken.type() : null);
    }

    private Participant participant(ClassName component) {
        return participants.computeIfAbsent(
                component,
                name -> new Participant(name, names.take(GeneratedNames.variable(name)), bus.component(name)));
    }
}
