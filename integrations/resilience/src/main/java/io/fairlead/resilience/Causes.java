package io.fairlead.resilience;

import java.util.concurrent.CompletionException;

/** What a stage failed with, without what says only that a stage has failed. */
final class Causes {

    private Causes() {}

    static Throwable of(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof CompletionException && cause != null ? cause : error;
    }
}
