package io.fairlead.tests.commandevents;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.command.CommandEvent;
import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import io.fairlead.command.CommandSucceeded;
import java.util.ArrayList;
import java.util.List;

/** The messages of the programs that the test makes up, and what their handlers write down. */
public final class Orders {

    /** What happened. */
    public static final List<String> LOG = new ArrayList<>();

    /** What was heard of commands. */
    public static final List<Heard> HEARD = new ArrayList<>();

    public record Heard(CommandEvent event, MessageContext context) {}

    public record Place(String item) implements Command<String> {}

    /** Its handler sends a {@link Place} through its context. */
    public record PlaceAnother(String item) implements Command<Void> {}

    public record Fail(Exception error) implements Command<Void> {}

    /** A middleware answers it. */
    public record AnswerEarly() implements Command<String> {}

    public record Placed(String item) implements Event {}

    /** Called by whoever takes a {@link CommandEvent}. */
    public static void hear(CommandEvent event, MessageContext context) {
        HEARD.add(new Heard(event, context));
        if (event instanceof CommandStarted started) {
            LOG.add("started " + nameOf(started));
        } else if (event instanceof CommandSucceeded succeeded) {
            LOG.add("succeeded " + nameOf(succeeded) + " with " + succeeded.result());
        } else if (event instanceof CommandFailed failed) {
            LOG.add("failed " + nameOf(failed) + " with " + failed.error().getMessage());
        }
    }

    private static String nameOf(CommandEvent event) {
        return event.command().getClass().getSimpleName();
    }

    private Orders() {}
}
