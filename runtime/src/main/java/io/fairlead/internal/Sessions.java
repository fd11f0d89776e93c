package io.fairlead.internal;

import io.fairlead.BusClosedException;
import io.fairlead.Event;
import io.fairlead.MessageBus;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.session.Session;
import io.fairlead.session.SessionDescription;
import io.fairlead.session.SessionRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open sessions of a bus. Made with the first one. */
final class Sessions {

    /** A message of a session, while a thread handles it. */
    private record Frame(OpenSession session, Metadata metadata) {}

    private final GeneratedBus bus;
    private final int capacity;

    @SuppressWarnings(
            "ThreadLocalUsage") // one for each bus, whose messages may be on one thread at once; all is removed
    private final ThreadLocal<@Nullable Frame> current = new ThreadLocal<>();

    private final Map<String, OpenSession> open = new LinkedHashMap<>(); // guarded by itself
    private boolean closed; // guarded by open

    Sessions(GeneratedBus bus, int capacity) {
        this.bus = bus;
        this.capacity = capacity;
    }

    Session open(String id) {
        OpenSession session = new OpenSession(id, bus, this);
        synchronized (open) {
            if (closed) {
                throw new BusClosedException("the bus is closed and opened no session " + id);
            }
            if (open.size() >= capacity) {
                throw new SessionRefusedException(
                        "session " + id + " was not opened: " + open.size() + " sessions are open");
            }
            if (open.putIfAbsent(id, session) != null) {
                throw new SessionRefusedException("session " + id + " was not opened: one of this id is open");
            }
        }
        boolean started = false;
        try {
            session.tellStart();
            started = true;
        } finally {
            if (!started) {
                remove(session);
            }
        }
        return session;
    }

    void remove(OpenSession session) {
        synchronized (open) {
            open.remove(session.id(), session);
        }
    }

    @Nullable
    OpenSession find(String id) {
        synchronized (open) {
            return open.get(id);
        }
    }

    /** The session that a message was sent through, if that is open, or else the bus. */
    MessageBus continuing(Metadata metadata) {
        String id = metadata.sessionId();
        OpenSession session = id == null ? null : find(id);
        return session == null ? bus : session;
    }

    List<SessionDescription> describe() {
        return all().stream().map(OpenSession::describe).toList();
    }

    private List<OpenSession> all() {
        synchronized (open) {
            return new ArrayList<>(open.values());
        }
    }

    /** Ends all, and opens no more. */
    void close() {
        synchronized (open) {
            closed = true;
        }
        all().forEach(OpenSession::close);
    }

    /** Begins a message of a session on this thread; returns what is to be restored. */
    @Nullable
    Object enter(OpenSession session, Metadata metadata) {
        return swap(new Frame(session, metadata));
    }

    /** Lets this thread handle another message, or none; returns what it handled before. */
    @Nullable
    Object swap(@Nullable Object message) {
        Frame before = current.get();
        if (message == null) {
            current.remove();
        } else {
            current.set((Frame) message);
        }
        return before;
    }

    /** The message that this thread handles; null if it handles none. */
    @Nullable
    Object current() {
        return current.get();
    }

    /** Publishes what was raised while this thread handles a message of a session; false if it handles none. */
    boolean publish(Event event, @Nullable MessageContext context) {
        Frame frame = current.get();
        if (frame == null) {
            return false;
        }
        frame.session.raise(event, context == null ? frame.metadata.caused() : context.caused());
        return true;
    }
}
