package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.MessageKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class that carries one message from its sender to its handlers.
 *
 * @param name its name
 * @param bus the bus
 * @param field the bus's field of it
 * @param kind the message's kind
 * @param message the message's class, for people
 * @param parameter the message's class where the bus may name it, otherwise {@code Object}
 * @param result the result where the bus may name it, otherwise {@code Object}; {@code void} for events
 * @param context whether anybody reads the context
 * @param keepsBus whether it needs the bus after it was opened: for contexts, raised events or failures
 * @param filters of the bus, which are asked before all else, in this order
 * @param participants the filters, middleware and handlers, in the order in which the message meets them
 * @param constants the policies that hooks take
 * @param values the values of components that hooks take
 * @param classes the classes of other messages, of which those learn who hear of this one for them
 * @param instances the lists of parts that hooks take
 * @param runs one for each handler, but for queued ones
 * @param groups one for each queued handler, those of equal order together
 * @param registered the way to those who were registered at run time to hear an open event; null for other messages
 * @param sequence what puts queued events in order; null if nothing does
 */
public record PipelinePlan(
        ClassName name,
        ClassName bus,
        String field,
        MessageKind kind,
        ClassName message,
        TypeName parameter,
        TypeName result,
        boolean context,
        boolean keepsBus,
        List<Filter> filters,
        List<Participant> participants,
        List<Constant> constants,
        List<Values> values,
        List<MessageClass> classes,
        List<Instances> instances,
        List<Run> runs,
        List<List<Run>> groups,
        @Nullable Run registered,
        @Nullable Sequence sequence) {

    /**
     * How an event is asked for what puts it in order.
     *
     * @param type the type by which it is asked, or the class that asks it
     * @param method the method
     * @param bridged whether a class asks it
     */
    public record Sequence(ClassName type, String method, boolean bridged) {}

    /** One for each handler, queued or not. */
    public List<Run> allRuns() {
        return Stream.of(runs.stream(), groups.stream().flatMap(List::stream), Stream.ofNullable(registered))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whether its handler answers later than it returns. */
    public boolean asynchronous() {
        return runs.size() == 1 && runs.get(0).asynchronous();
    }

    /** Whether all that it would do is to call the one handler, which the bus does as well. */
    boolean isBare() {
        return filters.isEmpty()
                && groups.isEmpty()
                && registered == null
                && classes.isEmpty()
                && runs.size() == 1
                && runs.get(0).isBare();
    }

    /**
     * A handler, a middleware or a filter that takes part.
     *
     * @param component its class, for people
     * @param field the pipeline's field of it
     * @param use how the bus comes by it
     */
    public record Participant(ClassName component, String field, BusPlan.ComponentUse use) {}

    /**
     * A policy of the message that hooks take.
     *
     * @param field the field that holds it
     * @param type the class that stands for its annotation
     * @param value the annotation
     */
    public record Constant(String field, ClassName type, AnnotationModel value) {}

    /**
     * The values of those components of the message that an annotation is about.
     *
     * @param method the method that makes them; where there are none, the field that holds them
     * @param field the field that tells their names
     * @param components what they are the values of
     */
    public record Values(String method, String field, List<Value> components) {}

    /**
     * A value of the message.
     *
     * @param name what the message calls it
     * @param sensitive whether it must not be shown
     * @param type the type by which the message is asked, or the class that asks it
     * @param access how it is asked
     */
    public record Value(String name, boolean sensitive, ClassName type, Access access) {}

    /** How a message is asked for a value. */
    public enum Access {
        /** As the pipeline knows it. */
        DIRECT,
        /** As another type. */
        CAST,
        /** By a class beside it. */
        BRIDGED
    }

    /**
     * The class of another message.
     *
     * @param field the field that holds it
     * @param type the class, or the one beside it that names it
     * @param bridged whether it is the latter
     */
    public record MessageClass(String field, ClassName type, boolean bridged) {}

    /**
     * The objects of classes that a policy of the message names.
     *
     * @param field the field that holds the list
     * @param type what they are called as
     * @param uses how the bus comes by each
     */
    public record Instances(String field, ClassName type, List<BusPlan.ComponentUse> uses) {}

    /**
     * What is asked whether to take an event.
     *
     * @param name the binary name of its class
     * @param field the pipeline's field of it
     */
    public record Filter(String name, String field) {}

    /**
     * The way to one handler.
     *
     * @param name the method of its first stage
     * @param handler by what it is reported: the binary name of its class, and where several of its methods handle the event
     *     queued, the method
     * @param publishers whether they learn of its failures
     * @param context whether anybody on this way reads the context
     * @param filters which are asked before the first stage is entered, in this order
     * @param stages outermost first; the first is entered, each enters the next
     * @param raising how the events that the handler raises are published
     * @param raisedContext whether a handler of these events reads the context
     */
    public record Run(
            String name,
            String handler,
            Publishers publishers,
            boolean context,
            List<Filter> filters,
            List<Stage> stages,
            Raising raising,
            boolean raisedContext) {

        /** Whether anybody on this way reads the metadata. */
        public boolean readsMetadata() {
            return context || !filters.isEmpty();
        }

        /** What the innermost stage does. */
        public Core innermost() {
            return stages.get(stages.size() - 1).core();
        }

        /** Whether its handler answers later than it returns. */
        boolean asynchronous() {
            return innermost() instanceof Core.HandleStage;
        }

        /** Whether it is nothing but the call of its handler. */
        boolean isBare() {
            return !readsMetadata()
                    && !asynchronous()
                    && raising == Raising.NOTHING
                    && stages.size() == 1
                    && stages.get(0).wraps().isEmpty();
        }
    }

    /** Whether publishers of an event learn that a handler of it failed. */
    public enum Publishers {
        /** As the bus is configured. */
        LEARN_AS_CONFIGURED,
        /** They do. */
        LEARN,
        /** They do not. */
        LEARN_NOTHING
    }

    /** How raised events are published. */
    public enum Raising {
        /** There are none. */
        NOTHING,
        /** From the outcome, which is at hand when the only stage ends. */
        FROM_OUTCOME,
        /** With all else that waits for the end, because around style lies between, or hooks wait as well. */
        WITH_PENDING
    }

    /**
     * One method of straight-line code.
     *
     * @param name its name
     * @param wraps the hooks around its core, outermost first
     * @param core what it does inside
     */
    public record Stage(String name, List<Wrap> wraps, Core core) {}

    /**
     * The hooks of one middleware.
     *
     * @param before called first; null if there is none
     * @param state where the result of {@code before} is kept; null if it has none
     * @param shortCircuit whether that result may end the pipeline
     * @param after called when all inside succeeded; null if there is none
     * @param onError called when anything inside failed; null if there is none
     * @param onFinally called in any case; null if there is none
     * @param afterCommit called when what was done is committed; null if there is none
     */
    public record Wrap(
            @Nullable Call before,
            @Nullable Variable state,
            boolean shortCircuit,
            @Nullable Call after,
            @Nullable Call onError,
            @Nullable Call onFinally,
            @Nullable Commit afterCommit) {}

    /**
     * The call of a hook that waits.
     *
     * @param type the class that holds what it needs
     * @param call the call
     */
    public record Commit(String type, Call call) {}

    /** A local variable. */
    public record Variable(TypeName type, String name) {}

    /**
     * A call of a component.
     *
     * @param bridge the class of the bridge that passes it on; null if it goes straight to the component
     * @param field the pipeline's field of what is called
     * @param method the method of the bridge, or of the component
     * @param arguments what else is passed
     */
    public record Call(@Nullable ClassName bridge, String field, String method, List<Argument> arguments) {}

    /**
     * What is passed on: a local variable, or a constant or a field of the pipeline.
     *
     * @param name its name
     * @param cast what it is cast to when passed on, because the bus may not name its own type; null if that is not
     *     needed
     * @param field whether the pipeline has it as a field that is no constant
     */
    public record Argument(String name, @Nullable TypeName cast, boolean field) {

        Argument(String name, @Nullable TypeName cast) {
            this(name, cast, false);
        }
    }

    /** What a stage does inside its hooks. */
    public sealed interface Core {

        /** Calls a handler that returns nothing. */
        record HandleNothing(Call handler) implements Core {}

        /**
         * Calls a handler that returns its answer.
         *
         * @param cast whether the bridge returns a wider type than the pipeline does
         */
        record HandleValue(Call handler, boolean cast) implements Core {}

        /**
         * Calls a handler that returns an outcome.
         *
         * @param outcome the bridge's type of it
         * @param cast whether the outcome's result is of a wider type than the pipeline's
         * @param display the handler method, for the error text
         */
        record HandleOutcome(Call handler, TypeName outcome, boolean cast, String display) implements Core {}

        /**
         * Calls a handler that returns a stage.
         *
         * @param cast whether the bridge returns it as an object
         * @param outcome whether the stage ends with an outcome
         * @param replaceable whether a handler that was registered at run time takes its place
         * @param display the handler method, for the error text
         */
        record HandleStage(Call handler, boolean cast, boolean outcome, boolean replaceable, String display)
                implements Core {}

        /**
         * Calls an around method, whose {@code Next} enters the next stage.
         *
         * @param cast whether the bridge returns a wider type than the pipeline does
         */
        record Around(Call around, String nextStage, boolean cast) implements Core {}

        /**
         * Calls an around method that returns a stage, and whose {@code AsyncNext} enters the next stage.
         *
         * @param cast whether the bridge returns it as an object
         */
        record AroundStage(Call around, String nextStage, boolean cast) implements Core {}

        /**
         * Calls the handler that was registered at run time for an open message, and without one the compiled handler.
         *
         * @param compiled what calls that; null if there is none
         */
        record HandleOpen(@Nullable Core compiled) implements Core {}

        /** Calls a listener that was registered at run time, which the context knows. */
        record HearRegistered() implements Core {}

        /** Enters the next stage, which is a method of its own only because this one would grow too large. */
        record Enter(String nextStage) implements Core {}
    }
}
