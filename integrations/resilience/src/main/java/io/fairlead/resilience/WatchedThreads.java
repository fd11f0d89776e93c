package io.fairlead.resilience;

import org.jspecify.annotations.Nullable;

/** The threads that are at messages with time limits. Each is there from its outermost message to the end of that. */
final class WatchedThreads {

    @SuppressWarnings("ThreadLocalUsage") // of one Resilience, of which an application has one
    private final ThreadLocal<@Nullable WatchedThread> current = new ThreadLocal<>();

    /** That of this thread, if it is at a message with a time limit. */
    @Nullable
    WatchedThread current() {
        return current.get();
    }

    WatchedThread enter() {
        WatchedThread entered = new WatchedThread();
        current.set(entered);
        return entered;
    }

    void leave() {
        current.remove();
    }
}
