package io.fairlead.logging;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Durations;
import io.fairlead.policy.SlowAfter;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells the {@linkplain LoggingMiddleware line} of a message with the policy {@link SlowAfter} from when on it is slow.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
@Middleware(order = SlowAfterMiddleware.ORDER, on = SlowAfter.class)
public final class SlowAfterMiddleware {

    /** The place in the pipeline, just inside of the line. */
    public static final int ORDER = -890_000_000;

    /** Nanoseconds. */
    static final MessageContext.Key<Long> THRESHOLD = MessageContext.Key.of("slow after");

    private static final int KNOWN = 1_000;

    private final Logging logging;
    private final Map<String, Long> thresholds = new ConcurrentHashMap<>();

    /**
     * Made by a container, or by the application for the bus's builder.
     *
     * @param logging says whether anything is logged
     */
    @Inject
    public SlowAfterMiddleware(Logging logging) {
        this.logging = Objects.requireNonNull(logging, "logging");
    }

    void before(Message message, SlowAfter policy, MessageContext context) {
        if (logging.logs(message)) {
            context.set(THRESHOLD, threshold(policy.value()));
        }
    }

    /** The texts stand in the program, which has only so many; beyond, one is read each time. */
    private Long threshold(String text) {
        Long known = thresholds.get(text);
        if (known == null) {
            known = Durations.parse(text).toNanos();
            if (thresholds.size() < KNOWN) {
                thresholds.put(text, known);
            }
        }
        return known;
    }
}
