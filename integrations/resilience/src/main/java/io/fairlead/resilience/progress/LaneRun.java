package io.fairlead.resilience.progress;

import io.fairlead.Command;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way through a lane, and the future that its sender holds. It ends in one way, once: its news end first, then it leaves the
 * lane, and then its sender learns of it.
 */
final class LaneRun<R extends @Nullable Object> extends CompletableFuture<R> implements Runnable {

    private final MessageBus bus;
    private final Command<R> command;
    private final Metadata metadata;
    private final ProgressFeed feed;
    private final Consumer<LaneRun<?>> leave;

    LaneRun(MessageBus bus, Command<R> command, Metadata metadata, ProgressFeed feed, Consumer<LaneRun<?>> leave) {
        this.bus = bus;
        this.command = command;
        this.metadata = metadata;
        this.feed = feed;
        this.leave = leave;
    }

    @Override
    public void run() {
        if (isDone()) {
            return;
        }
        feed.begin();
        R answer;
        try {
            answer = bus.send(command, metadata);
        } catch (Throwable error) {
            if (error instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            fail(error);
            return;
        }
        end();
        complete(answer);
    }

    void fail(Throwable error) {
        end();
        completeExceptionally(error);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            end();
        }
        return cancelled;
    }

    private void end() {
        feed.end(); // before it leaves, so that a close which does not find it leaves no alarm behind
        leave.accept(this);
    }

    String messageId() {
        return metadata.messageId();
    }

    RunningCommand<R> handle() {
        return new RunningCommand<>(messageId(), feed, this);
    }

    @Override
    public String toString() {
        return command.getClass().getName();
    }
}
