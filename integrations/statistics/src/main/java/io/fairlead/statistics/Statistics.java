package io.fairlead.statistics;

import io.fairlead.Command;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.Query;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.statistics.MessageStatistics.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What was handled, by class of message and by handler: how often, how often in vain, how much is under way, and how long it
 * took. Safe for use by many threads. Recording takes no lock and, after the first run of a handler for a class of messages, allocates
 * nothing.
 *
 * <p>Bounded: so many pairs of a class and a handler are told apart as there is room for; the runs of those that come later are
 * counted together, as {@link StatisticsSnapshot#others()}. Room is never made by forgetting. A pair takes some 37 KB.
 *
 * @since 0.1.0
 */
@Singleton
public final class Statistics {

    private static final int DEFAULT_CAPACITY = 500;

    private final Map<Class<?>, Map<String, Recording>> recordings = new ConcurrentHashMap<>();
    private final Recording others = new Recording();
    private final int capacity;
    private volatile int tracked; // written with the lock held
    private volatile long since = System.nanoTime();

    /** Statistics with room for 500 pairs of a message and a handler. */
    @Inject
    public Statistics() {
        this(DEFAULT_CAPACITY);
    }

    /**
     * Statistics with room for what an application has.
     *
     * @param capacity how many pairs of a class of messages and a handler are told apart; not negative
     */
    public Statistics(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("the capacity must not be negative, but is " + capacity);
        }
        this.capacity = capacity;
    }

    /** Where a run is recorded that begins. */
    Recording toBegin(Message message, @Nullable String handler) {
        Recording known = find(message, handler);
        return known != null ? known : track(message.getClass(), named(handler));
    }

    /** Where a run is recorded that has begun: what found no room then has found none since. */
    Recording begun(Message message, @Nullable String handler) {
        Recording known = find(message, handler);
        return known != null ? known : others;
    }

    private @Nullable Recording find(Message message, @Nullable String handler) {
        Map<String, Recording> ofType = recordings.get(message.getClass());
        return ofType == null ? null : ofType.get(named(handler));
    }

    /** A message's own pipeline always leads to a handler; a context that somebody made up need not. */
    private static String named(@Nullable String handler) {
        return handler == null ? "" : handler;
    }

    private Recording track(Class<?> type, String handler) {
        if (tracked < capacity) {
            synchronized (this) {
                if (tracked < capacity) {
                    Map<String, Recording> ofType =
                            recordings.computeIfAbsent(type, each -> new ConcurrentHashMap<>(2));
                    Recording earlier = ofType.get(handler);
                    if (earlier != null) {
                        return earlier;
                    }
                    Recording made = new Recording();
                    ofType.put(handler, made);
                    tracked++;
                    return made;
                }
            }
        }
        // It is full for good, but another thread may have taken the last room for the very same.
        Map<String, Recording> ofType = recordings.get(type);
        Recording last = ofType == null ? null : ofType.get(handler);
        return last != null ? last : others;
    }

    /**
     * What was recorded until now.
     *
     * @return a copy, without the numbers of a queue
     */
    public StatisticsSnapshot snapshot() {
        return snapshot((EventQueueStatistics) null);
    }

    /**
     * What was recorded until now, with the numbers of a bus's queue: how full it is, what was dropped, and its dead letters.
     * These are the bus's own, and no reset concerns them.
     *
     * @param bus the bus
     * @return a copy
     */
    public StatisticsSnapshot snapshot(MessageBus bus) {
        return snapshot(bus.queueStatistics());
    }

    private StatisticsSnapshot snapshot(@Nullable EventQueueStatistics queue) {
        Duration period = Duration.ofNanos(System.nanoTime() - since);
        List<MessageStatistics> messages = new ArrayList<>();
        recordings.forEach((type, handlers) -> messages.add(ofMessage(type, handlers)));
        messages.sort(Comparator.comparing(MessageStatistics::type));
        return new StatisticsSnapshot(period, messages, sum(List.of(others)), queue);
    }

    private static MessageStatistics ofMessage(Class<?> type, Map<String, Recording> recordings) {
        List<HandlerStatistics> handlers = new ArrayList<>();
        recordings.forEach(
                (handler, recording) -> handlers.add(new HandlerStatistics(handler, sum(List.of(recording)))));
        handlers.sort(Comparator.comparing(HandlerStatistics::handler));
        RunStatistics all = handlers.size() == 1 ? handlers.get(0).runs() : sum(List.copyOf(recordings.values()));
        return new MessageStatistics(type.getName(), kindOf(type), all, handlers);
    }

    private static RunStatistics sum(List<Recording> recordings) {
        Recording.Sum sum = new Recording.Sum();
        recordings.forEach(each -> each.addTo(sum));
        return sum.toStatistics();
    }

    private static Kind kindOf(Class<?> type) {
        if (Command.class.isAssignableFrom(type)) {
            return Kind.COMMAND;
        }
        return Query.class.isAssignableFrom(type) ? Kind.QUERY : Kind.EVENT;
    }

    /**
     * Begins anew. What is under way stays so, and is counted when it ends. Messages and handlers that were seen keep their
     * room.
     */
    public void reset() {
        recordings.values().forEach(handlers -> handlers.values().forEach(Recording::reset));
        others.reset();
        since = System.nanoTime();
    }
}
