package io.fairlead.problem;

import io.fairlead.BusClosedException;
import io.fairlead.BusOverloadedException;
import io.fairlead.EventHandlingException;
import io.fairlead.FairleadException;
import io.fairlead.UnhandledMessageException;
import io.fairlead.event.EventRejectedException;
import io.fairlead.session.SessionClosedException;
import io.fairlead.session.SessionRefusedException;
import java.time.Duration;
import java.util.Map;

/**
 * What the errors of the runtime become. Their own texts name classes, sessions and options, which are nobody else's business; so each has
 * a text here.
 *
 * <p>Only what was refused before anything was done invites to ask again. A bus that closes, and a queue that is full, may refuse an event
 * of a command that has taken effect; nobody is told to repeat that.
 */
final class RuntimeProblems {

    private static final String LOOK_FIRST =
            "What was asked for may have taken effect, but not all that follows from it. Look before you ask again.";

    private RuntimeProblems() {}

    /** The answers by class, with a delay for what may be asked for again. */
    static Map<Class<? extends FairleadException>, ProblemResponse> retriedAfter(Duration delay) {
        return Map.of(
                BusOverloadedException.class,
                problem(503, "overloaded", "Too much is under way. Nothing was done.")
                        .withRetryAfter(delay),
                SessionRefusedException.class,
                problem(503, "session-refused", "No session could be opened now. Nothing was done.")
                        .withRetryAfter(delay),
                BusClosedException.class,
                problem(503, "closed", "The service is stopping. " + LOOK_FIRST),
                EventRejectedException.class,
                problem(503, "event-refused", LOOK_FIRST),
                SessionClosedException.class,
                problem(409, "session-closed", "The session is over. Open another one."),
                UnhandledMessageException.class,
                problem(501, "unhandled", "Nothing here can do that."),
                EventHandlingException.class,
                problem(
                        500,
                        "follow-up-failed",
                        "What was asked for has taken effect and must not be repeated, but not all that follows from it"
                                + " was done."));
    }

    private static ProblemResponse problem(int status, String code, String detail) {
        return ProblemResponse.of(ProblemDetails.of(status, code, detail));
    }
}
