package io.fairlead.internal;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.EventHandlingException;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import io.fairlead.command.CommandEvent;
import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import io.fairlead.command.CommandSucceeded;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The middleware by which a bus tells of its commands. The processor weaves in that of each event which a handler asks
 * for, and reads it as it reads any other.
 *
 * <p>What it generates for a package of an application is written by hand here: the methods that hand out the members, and the
 * bridges. A bus makes this itself, so that no container has to.
 */
@SuppressWarnings("MemberName") // bridges are named as the processor names them
public final class CommandEvents {

    /** Outside of what applications have, and yet with room for what must enclose even this. */
    private static final int OUTERMOST = -2_000_000_000;

    private final BusOptions options;

    CommandEvents(BusOptions options) {
        this.options = options;
    }

    /**
     * Tells that commands start.
     *
     * @return a new middleware
     */
    public Started started() {
        return new Started(options);
    }

    /**
     * Tells that commands succeed.
     *
     * @return a new middleware
     */
    public Succeeded succeeded() {
        return new Succeeded(options);
    }

    /**
     * Tells that commands fail.
     *
     * @return a new middleware
     */
    public Failed failed() {
        return new Failed(options);
    }

    /** Publishes {@link CommandStarted}. */
    @Middleware(order = OUTERMOST)
    public static final class Started {

        private final BusOptions options;

        private Started(BusOptions options) {
            this.options = options;
        }

        void before(Command<?> command, MessageContext context) {
            publish(new CommandStarted(command), context, options);
        }
    }

    /** Publishes {@link CommandSucceeded}. */
    @Middleware(order = OUTERMOST + 1)
    public static final class Succeeded {

        private final BusOptions options;

        private Succeeded(BusOptions options) {
            this.options = options;
        }

        long before(Command<?> command) {
            return System.nanoTime();
        }

        void after(Command<?> command, @Nullable Object result, MessageContext context, long startedAt) {
            publish(new CommandSucceeded(command, result, since(startedAt)), context, options);
        }
    }

    /** Publishes {@link CommandFailed}. */
    @Middleware(order = OUTERMOST + 2)
    public static final class Failed {

        private final BusOptions options;

        private Failed(BusOptions options) {
            this.options = options;
        }

        long before(Command<?> command) {
            return System.nanoTime();
        }

        void onError(Command<?> command, Throwable error, MessageContext context, long startedAt) {
            publish(new CommandFailed(command, error, since(startedAt)), context, options);
        }
    }

    private static Duration since(long startedAt) {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** The sink knows what handlers threw; what else went wrong it is told here. */
    private static void publish(CommandEvent event, MessageContext context, BusOptions options) {
        try {
            context.bus().publish(event);
        } catch (EventHandlingException told) {
            // The command is not concerned.
        } catch (Throwable error) {
            EventFailures.isolate(options, event, CommandEvents.class.getName(), error);
        }
    }

    /** The bridge to {@link Started}. */
    public static void started_before(Object target, Command<?> message, MessageContext context) {
        ((Started) target).before(message, context);
    }

    /** The bridge to {@link Succeeded}. */
    public static long succeeded_before(Object target, Command<?> message) {
        return ((Succeeded) target).before(message);
    }

    /** The bridge to {@link Succeeded}. */
    public static void succeeded_after(
            Object target, Command<?> message, @Nullable Object result, MessageContext context, long state) {
        ((Succeeded) target).after(message, result, context, state);
    }

    /** The bridge to {@link Failed}. */
    public static long failed_before(Object target, Command<?> message) {
        return ((Failed) target).before(message);
    }

    /** The bridge to {@link Failed}. */
    public static void failed_onError(
            Object target, Command<?> message, Throwable error, MessageContext context, long state) {
        ((Failed) target).onError(message, error, context, state);
    }
}
