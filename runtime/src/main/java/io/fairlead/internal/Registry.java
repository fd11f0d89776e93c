package io.fairlead.internal;

import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationEntry.Kind;
import io.fairlead.registration.RegistrationRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Handlers and listeners that were registered at run time, in a bus or in a session.
 *
 * <p>The handlers of a class are a pile, of which the topmost serves; each can be taken out wherever it lies. Readers take no
 * lock: piles and the list of listeners are copied when they change. What is taken out, or was cleared by {@link #close()}, is
 * not referred to from here, nor from its {@link Registration}.
 */
final class Registry {

    private static final int ABSTRACT = 0x0400; // JVMS 4.1, of interfaces too

    private final String owner;
    private final int capacity;
    private final Map<Class<?>, List<RegisteredHandler>> commands = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<RegisteredHandler>> queries = new ConcurrentHashMap<>();
    private volatile List<RegisteredHandler> listeners = List.of();
    private final Set<RegisteredHandler> all = new LinkedHashSet<>(); // guarded by this
    private volatile boolean closed;

    /**
     * An empty one.
     *
     * @param owner whose it is, for people
     * @param capacity how many it takes
     */
    Registry(String owner, int capacity) {
        this.owner = owner;
        this.capacity = capacity;
    }

    /** Adds a handler on top, or a listener at the end; null if it was closed. */
    @Nullable
    Registration add(RegisteredHandler added) {
        Class<?> type = added.type();
        if (added.kind() != Kind.LISTENER && (type.getModifiers() & ABSTRACT) != 0) {
            throw new RegistrationRefusedException("no handler was registered for " + type.getName()
                    + ", which is abstract: a handler is for messages of exactly its class");
        }
        synchronized (this) {
            if (closed) {
                return null;
            }
            if (all.size() >= capacity) {
                throw new RegistrationRefusedException("nothing was registered for " + type.getName() + ": " + capacity
                        + " handlers and listeners are registered in " + owner
                        + ", as many as BusOptions.registrationCapacity allows");
            }
            all.add(added);
            Map<Class<?>, List<RegisteredHandler>> piles = pilesOf(added.kind());
            if (piles == null) {
                listeners = with(listeners, added);
            } else {
                piles.put(type, with(piles.getOrDefault(type, List.of()), added));
            }
        }
        return new Handle(this, added);
    }

    private synchronized void remove(RegisteredHandler removed) {
        if (!all.remove(removed)) {
            return;
        }
        Class<?> type = removed.type();
        Map<Class<?>, List<RegisteredHandler>> piles = pilesOf(removed.kind());
        if (piles == null) {
            listeners = without(listeners, removed);
            return;
        }
        List<RegisteredHandler> rest = without(piles.getOrDefault(type, List.of()), removed);
        if (rest.isEmpty()) {
            piles.remove(type);
        } else {
            piles.put(type, rest);
        }
    }

    private @Nullable Map<Class<?>, List<RegisteredHandler>> pilesOf(Kind kind) {
        return switch (kind) {
            case COMMAND_HANDLER -> commands;
            case QUERY_HANDLER -> queries;
            default -> null;
        };
    }

    private static List<RegisteredHandler> with(List<RegisteredHandler> some, RegisteredHandler another) {
        List<RegisteredHandler> more = new ArrayList<>(some.size() + 1);
        more.addAll(some);
        more.add(another);
        return List.copyOf(more);
    }

    private static List<RegisteredHandler> without(List<RegisteredHandler> some, RegisteredHandler one) {
        List<RegisteredHandler> rest = new ArrayList<>(some);
        rest.remove(one);
        return List.copyOf(rest);
    }

    /** The handler that serves commands of a class; null if none is registered. */
    @Nullable
    RegisteredHandler command(Class<?> type) {
        return top(commands.get(type));
    }

    /** The handler that serves queries of a class; null if none is registered. */
    @Nullable
    RegisteredHandler query(Class<?> type) {
        return top(queries.get(type));
    }

    private static @Nullable RegisteredHandler top(@Nullable List<RegisteredHandler> pile) {
        return pile == null ? null : pile.get(pile.size() - 1);
    }

    /** The listeners that hear an event, in the order of registration. */
    List<RegisteredHandler> listeners(Object event) {
        List<RegisteredHandler> known = listeners;
        if (known.isEmpty()) {
            return known;
        }
        List<RegisteredHandler> hearing = new ArrayList<>();
        for (RegisteredHandler each : known) {
            if (each.type().isInstance(event)) {
                hearing.add(each);
            }
        }
        return hearing;
    }

    /** Everything, in the order of registration. */
    synchronized List<RegistrationEntry> entries() {
        List<RegistrationEntry> entries = new ArrayList<>();
        for (RegisteredHandler each : all) {
            Map<Class<?>, List<RegisteredHandler>> piles = pilesOf(each.kind());
            boolean active = piles == null || top(piles.get(each.type())) == each;
            entries.add(new RegistrationEntry(each.kind(), each.type().getName(), active));
        }
        return List.copyOf(entries);
    }

    boolean isClosed() {
        return closed;
    }

    /** Forgets everything, and takes nothing any more. */
    synchronized void close() {
        closed = true; // before the rest is gone: who finds nothing asks whether this is why
        all.clear();
        commands.clear();
        queries.clear();
        listeners = List.of();
    }

    private static final class Handle implements Registration {

        private final Registry registry;
        private final AtomicReference<@Nullable RegisteredHandler> registered;

        Handle(Registry registry, RegisteredHandler registered) {
            this.registry = registry;
            this.registered = new AtomicReference<>(registered);
        }

        @Override
        public void close() {
            RegisteredHandler own = registered.getAndSet(null);
            if (own != null) {
                registry.remove(own);
            }
        }
    }
}
