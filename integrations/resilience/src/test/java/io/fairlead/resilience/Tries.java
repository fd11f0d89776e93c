package io.fairlead.resilience;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.Callable;

/** Work that fails with one error after the other, and then succeeds. */
final class Tries implements Callable<String> {

    private final Queue<Throwable> errors;
    private int calls;

    Tries(Throwable... errors) {
        this.errors = new ArrayDeque<>(Arrays.asList(errors));
    }

    @Override
    public String call() throws Exception {
        calls++;
        Throwable error = errors.poll();
        if (error instanceof Error fatal) {
            throw fatal;
        }
        if (error instanceof Exception exception) {
            throw exception;
        }
        return "flour";
    }

    int calls() {
        return calls;
    }
}
