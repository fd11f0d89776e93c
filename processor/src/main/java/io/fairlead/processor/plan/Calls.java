package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Listeners.Listener;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.plan.PipelinePlan.Argument;
import io.fairlead.processor.plan.PipelinePlan.Call;
import io.fairlead.processor.plan.PipelinePlan.Filter;
import io.fairlead.processor.plan.PipelinePlan.Participant;
import io.fairlead.processor.plan.PipelinePlan.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans how one pipeline calls those who take part in it: whom, by which bridge, with what. */
final class Calls {

    private final BusNames bus;
    private final MessageModel message;
    private final TypeName parameter;
    private final TypeName result;
    private final UniqueNames names;
    private final Givens givens;
    private final Map<ClassName, Participant> participants = new LinkedHashMap<>();

    Calls(BusNames bus, MessageModel message, TypeName parameter, TypeName result, UniqueNames names) {
        this.bus = bus;
        this.message = message;
        this.parameter = parameter;
        this.result = result;
        this.names = names;
        givens = new Givens(bus, message, parameter, names);
    }

    /** Who takes part so far, in the order in which they were first asked for. */
    List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    /** What the pipeline holds for their hooks. */
    Givens givens() {
        return givens;
    }

    /** A handler or a middleware. */
    Participant participant(ClassName component) {
        return participants.computeIfAbsent(
                component,
                name -> new Participant(name, names.take(GeneratedNames.variable(name)), bus.component(name)));
    }

    /** A filter. */
    Filter filter(NamedPart part) {
        Participant participant = participants.computeIfAbsent(
                part.className(),
                name -> new Participant(name, names.take(GeneratedNames.variable(name)), bus.part(part)));
        return new Filter(part.className().reflectionName(), participant.field());
    }

    /** The call of a handler. */
    Call of(HandlerMethod handler, BridgeMethod method) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument("message", parameter, method.parameters().get(0)));
        if (handler.readsContext()) {
            arguments.add(new Argument("context", null));
        }
        return call(handler.owner(), method, arguments);
    }

    /** The call of a middleware that hears of the event. */
    Call of(Listener listener) {
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
                                    givens.constant(
                                                    listener.message(),
                                                    listener.policy().name())
                                            .field(),
                                    null);
                        case MESSAGE_CLASS ->
                            new Argument(givens.classOf(listener.message()).field(), null);
                        default -> new Argument("context", null);
                    });
        }
        return call(listener.middleware().component().className(), method, arguments);
    }

    /**
     * The call of a hook.
     *
     * @param state what {@code before} returned; null if that is nothing
     */
    Call of(MiddlewareModel middleware, Hook hook, @Nullable Variable state) {
        BridgeMethod method = Bridges.of(hook);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < hook.parameters().size(); i++) {
            Hook.Parameter asked = hook.parameters().get(i);
            BridgeMethod.Parameter taken = method.parameters().get(i);
            arguments.add(
                    switch (asked.role()) {
                        case COMPONENTS -> new Argument(givens.values(middleware), null);
                        case INSTANCES ->
                            new Argument(
                                    givens.instances(middleware, asked.type()).field(), null, true);
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
            case POLICY ->
                new Argument(givens.constant(message, asked.type().erased()).field(), null);
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

    /** What the bus may not name it holds as an object. */
    private static Argument argument(String name, TypeName held, BridgeMethod.Parameter taken) {
        boolean cast = held.equals(ClassName.OBJECT) && !taken.type().equals(ClassName.OBJECT);
        return new Argument(name, cast ? taken.type() : null);
    }
}
