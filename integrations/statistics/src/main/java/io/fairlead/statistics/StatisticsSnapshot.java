package io.fairlead.statistics;

import io.fairlead.event.EventQueueStatistics;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What statistics said at one moment.
 *
 * @param period since the statistics were made, or last reset
 * @param messages what was handled, sorted by type
 * @param others the runs of handlers that found no room, all together
 * @param queue the queue of the bus, since that was made; null if no bus was given
 * @since 0.1.0
 */
public record StatisticsSnapshot(
        Duration period,
        List<MessageStatistics> messages,
        RunStatistics others,
        @Nullable EventQueueStatistics queue) {

    /** Copies the list. */
    public StatisticsSnapshot {
        messages = List.copyOf(messages);
    }

    /**
     * The same as JSON. Members are named like the components here; times are in nanoseconds.
     *
     * @return one object, in one line
     */
    public String toJson() {
        return new StatisticsJson().of(this);
    }
}
