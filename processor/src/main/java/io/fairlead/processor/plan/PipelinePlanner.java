package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Listeners.Listener;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Commit;
import io.fairlead.processor.plan.PipelinePlan.Core;
import io.fairlead.processor.plan.PipelinePlan.Filter;
import io.fairlead.processor.plan.PipelinePlan.Publishers;
import io.fairlead.processor.plan.PipelinePlan.Raising;
import io.fairlead.processor.plan.PipelinePlan.Run;
import io.fairlead.processor.plan.PipelinePlan.Stage;
import io.fairlead.processor.plan.PipelinePlan.Variable;
import io.fairlead.processor.plan.PipelinePlan.Wrap;
import java.util.ArrayList;
import java.util.List;
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
    private final Calls calls;

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
        calls = new Calls(bus, message, parameter, result, names);
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
                calls.participants(),
                calls.givens().constants(),
                calls.givens().values(),
                calls.givens().classes(),
                calls.givens().instances(),
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
        middleware.forEach(each -> calls.participant(each.component().className()));
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
        middleware.forEach(each -> calls.participant(each.component().className()));
        ClassName hearing = listener.middleware().component().className();
        String name = names.take(GeneratedNames.variable(hearing) + "_run");
        return new Run(
                name,
                hearing.reflectionName(),
                Publishers.LEARN_AS_CONFIGURED,
                listener.hook().parameter(Hook.Role.CONTEXT) != null
                        || middleware.stream().anyMatch(PipelinePlanner::readsContext),
                List.of(),
                stages(name, middleware, new Core.HandleNothing(calls.of(listener))),
                Raising.NOTHING,
                false);
    }

    /** The way to what is registered at run time, which takes the context. */
    private Run openRun(String name, Core core) {
        List<MiddlewareModel> middleware = pipelines.middlewareOf(message);
        middleware.forEach(each -> calls.participant(each.component().className()));
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
        return named.stream().map(calls::filter).distinct().toList();
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
        Call call = calls.of(handler, method);
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
        Call call = calls.of(middleware, hook, null);
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
        Function<Hook.Kind, @Nullable Call> call = kind -> {
            Hook hook = middleware.hook(kind);
            return hook == null ? null : calls.of(middleware, hook, state);
        };
        Call afterCommit = call.apply(Hook.Kind.AFTER_COMMIT);
        return new Wrap(
                call.apply(Hook.Kind.BEFORE),
                state,
                shortCircuit,
                call.apply(Hook.Kind.AFTER),
                call.apply(Hook.Kind.ON_ERROR),
                call.apply(Hook.Kind.ON_FINALLY),
                afterCommit == null
                        ? null
                        : new Commit(
                                names.take("AfterCommit_"
                                        + middleware.component().className().simpleName()),
                                afterCommit));
    }
}
