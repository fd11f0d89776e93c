package io.fairlead.command;

import io.fairlead.Command;
import io.fairlead.Event;

/**
 * What a bus tells of a command. An application in which a handler takes one of these events, or this interface, gets a
 * middleware around all its commands that publishes it; in all others nothing is generated. A handler of every {@code
 * Event} sees those that others have asked for, and is no reason to publish any.
 *
 * <p>The metadata of such an event carry on the conversation of the command: same correlation id, the command as the cause. The
 * thread that runs the command publishes the events, outside of all middleware but that of an order below -2,000,000,000. What goes wrong with an event does not
 * concern the command: the failure sink is told, and the command goes on.
 *
 * @since 0.1.0
 */
public sealed interface CommandEvent extends Event permits CommandStarted, CommandSucceeded, CommandFailed {

    /**
     * The command.
     *
     * @return what was sent
     */
    Command<?> command();
}
