package io.fairlead.internal;

import io.fairlead.Command;
import io.fairlead.CommandBus;
import io.fairlead.Metadata;
import io.fairlead.Result;
import org.jspecify.annotations.Nullable;

/** A command whose failure is a result. */
final class Execution {

    private Execution() {}

    static <R extends @Nullable Object> Result<R> of(CommandBus bus, Command<R> command, Metadata metadata) {
        long sentAt = System.nanoTime();
        try {
            return new Result.Success<>(bus.send(command, metadata), metadata, System.nanoTime() - sentAt);
        } catch (Throwable error) {
            if (error instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return new Result.Failure<>(error, metadata, System.nanoTime() - sentAt);
        }
    }
}
