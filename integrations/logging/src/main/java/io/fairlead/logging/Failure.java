package io.fairlead.logging;

import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.ProblemResponse;
import io.fairlead.redaction.Redaction;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a message ended with.
 *
 * @param error what was thrown, without what only says that a stage has failed
 * @param code what it is called where problems are answered
 * @param refused whether the application understood the message and refused it, which is no fault
 */
record Failure(Throwable error, @Nullable String code, boolean refused) {

    private static final int WRAPPINGS = 10;

    static Failure of(Throwable error, ProblemMapper problems) {
        ProblemResponse answer = problems.map(error);
        String code = answer.problem().code();
        return new Failure(unwrapped(error), code == null ? null : Redaction.escape(code), !answer.isFault());
    }

    /** The word for it. */
    String outcome() {
        return refused ? "refused" : "failed";
    }

    private static Throwable unwrapped(Throwable error) {
        Throwable bare = error;
        for (int i = 0; i < WRAPPINGS; i++) {
            Throwable cause = bare.getCause();
            if (cause == null || !(bare instanceof CompletionException || bare instanceof ExecutionException)) {
                break;
            }
            bare = cause;
        }
        return bare;
    }
}
