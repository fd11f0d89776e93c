package io.fairlead.internal.queue;

import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.UnhandledMessageException;
import io.fairlead.event.DeadLetter;
import io.fairlead.event.DeadLetterStore;
import io.fairlead.event.DeadLetters;
import io.fairlead.internal.QueuedHandlers;
import io.fairlead.internal.TimeOrderedIds;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes dead letters, and sends them once more.
 *
 * <p>A letter that is tried again stays in the store until its handler has succeeded. So it is never nowhere, and while it is on its
 * way, later events of its key still park behind it. Whoever tries a letter claims its id first and looks for it then: so nobody sends what
 * another has just done with.
 */
final class DeadLetterOffice implements DeadLetters {

    private final DeadLetterStore store;
    private final boolean parking;
    private final Clock clock;
    private final Consumer<QueuedEvent> sender;
    private final Map<Class<?>, QueuedHandlers> handlersOf = new ConcurrentHashMap<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final LongAdder parked = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /**
     * An office.
     *
     * @param parking whether later events of the key of a letter become letters too
     * @param clock tells when a letter was written
     * @param sender puts a letter into the queue once more
     */
    DeadLetterOffice(DeadLetterStore store, boolean parking, Clock clock, Consumer<QueuedEvent> sender) {
        this.store = store;
        this.parking = parking;
        this.clock = clock;
        this.sender = sender;
    }

    Instant now() {
        return clock.instant();
    }

    /** Keeps what a handler has failed on. */
    void write(QueuedEvent event, int handler, int attempts, Throwable error, @Nullable Instant firstFailure) {
        if (event.handlers() instanceof Retrial retrial) {
            retrial.failed(attempts, error);
        } else {
            add(event, handler, attempts, error, firstFailure);
        }
    }

    private boolean add(
            QueuedEvent event, int handler, int attempts, @Nullable Throwable error, @Nullable Instant firstFailure) {
        QueuedHandlers handlers = event.handlers();
        handlersOf.putIfAbsent(event.event().getClass(), handlers);
        Instant now = now();
        boolean kept = store.add(new DeadLetter(
                TimeOrderedIds.next(clock),
                event.event(),
                event.metadata(),
                handlers.queuedHandler(handler),
                keyOf(event),
                attempts,
                error,
                firstFailure != null ? firstFailure : now,
                now));
        if (!kept) {
            refused.increment();
        }
        return kept;
    }

    /** None where the event can not tell, which may be what the letter is about. */
    private static @Nullable Object keyOf(QueuedEvent event) {
        try {
            return event.handlers().sequenceOf(event.event());
        } catch (RuntimeException unknown) {
            return null;
        }
    }

    /** Whether an event must not overtake a letter of its key. */
    boolean parks(QueuedEvent event, int handler) {
        if (!parking || event.handlers() instanceof Retrial) {
            return false;
        }
        Object key = keyOf(event);
        return key != null && store.oldest(event.handlers().queuedHandler(handler), key) != null;
    }

    /** Puts an event behind a letter of its key; false if there is no room. */
    boolean park(QueuedEvent event, int handler) {
        boolean kept = add(event, handler, 0, null, null);
        if (kept) {
            parked.increment();
            // The letter before may have gone since it was looked at, and nobody would come for this one.
            goOn(event.handlers().queuedHandler(handler), keyOf(event));
        }
        return kept;
    }

    /** Empties the store of what no handler was tried on. */
    List<DeadLetter> takeParked() {
        return store.list().stream()
                .filter(letter -> letter.parked() && store.remove(letter.id()))
                .toList();
    }

    /** Whether an event that the queue gives up is kept here as a letter. */
    boolean takesBack(QueuedEvent event) {
        if (event.handlers() instanceof Retrial retrial) {
            claimed.remove(retrial.letter.id());
            return true;
        }
        return false;
    }

    @Override
    public List<DeadLetter> list() {
        return store.list();
    }

    @Override
    public @Nullable DeadLetter find(String id) {
        return store.find(id);
    }

    @Override
    public int size() {
        return store.size();
    }

    @Override
    public boolean retry(String id) {
        if (!claimed.add(id)) {
            return false;
        }
        boolean sent = false;
        DeadLetter behind = null;
        try {
            DeadLetter letter = store.find(id);
            if (letter != null && isBehindAnother(letter)) {
                behind = letter;
            } else if (letter != null) {
                sender.accept(
                        new QueuedEvent(new Retrial(letter, handlers(letter)), letter.event(), letter.metadata()));
                sent = true;
            }
        } finally {
            if (!sent) {
                claimed.remove(id);
            }
        }
        if (behind != null) {
            // The one before it may have gone meanwhile, and who came for this one then found it claimed.
            goOn(behind.handler(), behind.key());
        }
        return sent;
    }

    private boolean isBehindAnother(DeadLetter letter) {
        Object key = letter.key();
        DeadLetter oldest = !parking || key == null ? null : store.oldest(letter.handler(), key);
        return oldest != null && !oldest.id().equals(letter.id());
    }

    private QueuedHandlers handlers(DeadLetter letter) {
        QueuedHandlers handlers = handlersOf.get(letter.event().getClass());
        if (handlers == null) {
            throw new UnhandledMessageException(letter.event());
        }
        return handlers;
    }

    @Override
    public int retryAll() {
        int sent = 0;
        for (DeadLetter letter : store.list()) {
            if (isHandled(letter) && retry(letter.id())) {
                sent++;
            }
        }
        return sent;
    }

    private boolean isHandled(DeadLetter letter) {
        return handlersOf.containsKey(letter.event().getClass());
    }

    @Override
    public boolean discard(String id) {
        DeadLetter letter = store.find(id);
        if (letter == null || !store.remove(id)) {
            return false;
        }
        goOn(letter.handler(), letter.key());
        return true;
    }

    /** Tries what is parked first of a key, now that nothing is before it. */
    private void goOn(String handler, @Nullable Object key) {
        try {
            DeadLetter next = !parking || key == null ? null : store.oldest(handler, key);
            if (next != null && next.parked()) {
                retry(next.id());
            }
        } catch (RuntimeException trouble) {
            // Neither the event before nor the one who parks is to blame, and the letter stays where it is.
            System.getLogger("io.fairlead")
                    .log(Level.ERROR, "what is parked for " + handler + " could not go on", trouble);
        }
    }

    long parked() {
        return parked.sum();
    }

    long refused() {
        return refused.sum();
    }

    /** The one handler that is to try a letter again. */
    private final class Retrial implements QueuedHandlers {

        private final DeadLetter letter;
        private final QueuedHandlers handlers;
        private final int handler;

        Retrial(DeadLetter letter, QueuedHandlers handlers) {
            this.letter = letter;
            this.handlers = handlers;
            handler = number();
        }

        private int number() {
            for (int number = 0; number < handlers.queuedHandlers(); number++) {
                if (handlers.queuedHandler(number).equals(letter.handler())) {
                    return number;
                }
            }
            throw new UnhandledMessageException(letter.event());
        }

        @Override
        public int queuedHandlers() {
            return 1;
        }

        @Override
        public int endOfGroup(int first) {
            return 1;
        }

        @Override
        public String queuedHandler(int number) {
            return letter.handler();
        }

        @Override
        public @Nullable Object sequenceOf(Event event) {
            return letter.key();
        }

        @Override
        public void handle(int number, Event event, @Nullable Metadata metadata) {
            if (store.find(letter.id()) != null) { // nobody has discarded it meanwhile
                handlers.handle(handler, event, metadata);
                store.remove(letter.id());
            }
            claimed.remove(letter.id());
            goOn(letter.handler(), letter.key());
        }

        void failed(int attempts, Throwable error) {
            try {
                store.replace(letter.failedAgain(attempts, error, now()));
            } finally {
                claimed.remove(letter.id());
            }
        }
    }
}
