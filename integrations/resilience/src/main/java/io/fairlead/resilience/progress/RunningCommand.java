package io.fairlead.resilience.progress;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A command that was given to a {@link CommandLane}. Safe for use by many threads.
 *
 * @param <R> the result of the command
 * @since 0.1.0
 */
public final class RunningCommand<R extends @Nullable Object> {

    private final String messageId;
    private final ProgressFeed feed;
    private final CompletableFuture<R> result;

    RunningCommand(String messageId, ProgressFeed feed, CompletableFuture<R> result) {
        this.messageId = messageId;
        this.feed = feed;
        this.result = result;
    }

    /**
     * Identifies the command, for a client that comes back to ask.
     *
     * @return the id in the command's metadata
     */
    public String messageId() {
        return messageId;
    }

    /**
     * How far it is. A subscriber is told what is known, then what is new, and in the end, whatever that is, that there is no more. One that
     * asks more slowly than news come is told the latest; what it is not told is counted. There are at most 16 at a time.
     *
     * @return by the rules of Reactive Streams; signals come from the lane's executor for news
     */
    public Flow.Publisher<Progress> progress() {
        return feed;
    }

    /**
     * The latest news, for those who look now and then.
     *
     * @return null if there are none yet
     */
    public @Nullable Progress latest() {
        return feed.latest();
    }

    /**
     * What the command ends with. Cancelling it takes a command back that still waits for its turn; one that is being handled goes on without its
     * sender.
     *
     * @return the same future each time
     */
    public CompletableFuture<R> result() {
        return result;
    }
}
