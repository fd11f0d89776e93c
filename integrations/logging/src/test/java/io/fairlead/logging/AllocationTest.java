package io.fairlead.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.sun.management.ThreadMXBean;
import io.fairlead.ComponentValues;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.logging.Desk.Hurry;
import io.fairlead.logging.Desk.Look;
import io.fairlead.logging.Desk.Seen;
import io.fairlead.policy.SlowAfter;
import java.lang.annotation.Annotation;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** At a level that is off nothing is asked, and nothing allocated. */
@Timeout(60)
class AllocationTest {

    private static final int TIMES = 20_000;
    private static final int BATCHES = 5;
    private static final ThreadMXBean MEASURE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The policy as a bus writes it down. */
    private record Slow(String value) implements SlowAfter {
        @Override
        public Class<? extends Annotation> annotationType() {
            return SlowAfter.class;
        }
    }

    private final Logged logged = new Logged();
    private final Logging logging = new Logging();
    private final LoggingMiddleware line = new LoggingMiddleware(logging);
    private final FakeContext untouched = new FakeContext(null);
    private final List<Message> messages = List.of(new Look(1), new Hurry(() -> {}), new Seen(() -> {}));

    @AfterEach
    void close() {
        logged.close();
    }

    /** The least of some runs: what the virtual machine itself allocates now and then does not recur in each. */
    private static long allocatedBy(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = MEASURE.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                run.run();
            }
            least = Math.min(least, MEASURE.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void a_logger_that_is_off_costs_nothing() {
        logged.level(Level.OFF);
        SlowAfterMiddleware slow = new SlowAfterMiddleware(logging);
        PayloadMiddleware payload = new PayloadMiddleware(logging);
        Slow policy = new Slow("1s");
        ComponentValues values = new ComponentValues(List.of());
        IllegalStateException error = new IllegalStateException("not now");

        assertThat(allocatedBy(() -> {
                    for (int i = 0; i < messages.size(); i++) {
                        Message message = messages.get(i);
                        long startedAt = line.before(message);
                        slow.before(message, policy, untouched);
                        payload.before(message, values, untouched);
                        line.after(message, null, untouched, startedAt);
                        line.onError(message, error, untouched, startedAt);
                    }
                }))
                .isZero();
    }

    /** Who logs failures and what is slow pays two looks at the clock for the rest. */
    @Test
    void what_succeeds_costs_no_allocation_where_only_warnings_are_logged() {
        logged.level(Level.WARN);

        assertThat(allocatedBy(() -> {
                    for (int i = 0; i < messages.size(); i++) {
                        Message message = messages.get(i);
                        line.after(message, null, untouched, line.before(message));
                    }
                }))
                .isZero();
        assertThat(logged.lines()).isEmpty();
    }

    @Test
    void a_diagnostic_context_that_nobody_wants_costs_nothing() {
        MdcMiddleware mdc = new MdcMiddleware(Logging.builder().withoutMdc().build());
        Look message = new Look(1);

        assertThat(allocatedBy(() -> mdc.onFinally(message, mdc.before(message, untouched))))
                .isZero();
    }

    /** Mostly what logback makes of it. */
    @Test
    void a_line_takes_less_than_four_kilobytes() {
        FakeContext context = new FakeContext(
                Metadata.builder().principal("maria").tenant("north").build());
        Look message = new Look(1);

        assertThat(allocatedBy(() -> {
                    line.after(message, null, context, line.before(message));
                    logged.clear();
                }))
                .isBetween(TIMES * 64L, TIMES * 4_096L);
    }
}
