package io.fairlead.resilience.progress;

import io.fairlead.MessageContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where handlers say how far they are. What they say goes to those who sent the command through a {@link CommandLane} that has this reporter;
 * what is said of a command that was sent in another way goes nowhere, and costs a look into a map.
 *
 * <p>It knows the commands that are under way in its lanes, whose number these bound. Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Singleton
public final class ProgressReporter {

    private final Map<String, ProgressFeed> feeds = new ConcurrentHashMap<>();

    /** One that no lane has yet. */
    @Inject
    public ProgressReporter() {}

    /**
     * Says how far the message of a context is. Never waits for whoever is told; who is slow is told the latest only.
     *
     * @param context what the handler was given
     * @param done how much is done, not negative
     * @param total of how much; 0 if that is not known
     * @param text for people
     * @throws IllegalArgumentException if a number is negative, or more is done than there is to do
     */
    public void report(MessageContext context, long done, long total, String text) {
        if (done < 0 || total < 0 || (total > 0 && done > total)) {
            throw new IllegalArgumentException("progress must be from 0 to its total, but is " + done + " of " + total);
        }
        if (feeds.isEmpty()) {
            return; // so that no id is made for nothing
        }
        ProgressFeed feed = feeds.get(context.metadata().messageId());
        if (feed != null) {
            feed.report(done, total, text);
        }
    }

    void add(String messageId, ProgressFeed feed) {
        if (feeds.putIfAbsent(messageId, feed) != null) {
            throw new IllegalArgumentException("a command of the id " + messageId + " is under way");
        }
    }

    void remove(String messageId) {
        feeds.remove(messageId);
    }
}
