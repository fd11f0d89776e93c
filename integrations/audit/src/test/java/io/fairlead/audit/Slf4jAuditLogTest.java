package io.fairlead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The trail in a log. */
class Slf4jAuditLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.fairlead.audit");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final Slf4jAuditLog log = new Slf4jAuditLog();

    @BeforeEach
    void open() {
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
    }

    @AfterEach
    void close() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @SuppressWarnings("NullAway") // the class file of a record does not tell that its constructor takes a map of nulls
    private static AuditEntry entry(AuditOutcome outcome) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        components.put("cents", 500);
        components.put("note", "a\nb");
        components.put("none", null);
        return new AuditEntry(
                Instant.parse("2026-11-01T12:00:00Z"),
                "account.pay",
                "a.Pay",
                null,
                "m-1",
                "c-1",
                null,
                "ma\u202eria",
                "north",
                null,
                7,
                components,
                outcome,
                outcome == AuditOutcome.REFUSED ? "not-yours" : null,
                outcome == AuditOutcome.REFUSED ? "a.Error" : null,
                Duration.ofNanos(1_234_567));
    }

    private Map<String, @Nullable Object> pairs() {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        appender.list.get(0).getKeyValuePairs().forEach(pair -> pairs.put(pair.key, pair.value));
        return pairs;
    }

    @Test
    void an_entry_is_a_line_of_pairs_in_which_everything_is_what_it_looks_like() {
        log.append(entry(AuditOutcome.REFUSED));

        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("time", "2026-11-01T12:00:00Z");
        expected.put("action", "account.pay");
        expected.put("outcome", "REFUSED");
        expected.put("principal", "ma\\u202eria");
        expected.put("tenant", "north");
        expected.put("subject", 7);
        expected.put("component.cents", 500);
        expected.put("component.note", "a\\nb");
        expected.put("component.none", null);
        expected.put("code", "not-yours");
        expected.put("error_type", "a.Error");
        expected.put("duration_ms", 1.235);
        expected.put("message_type", "a.Pay");
        expected.put("message_id", "m-1");
        expected.put("correlation_id", "c-1");
        assertThat(pairs()).containsExactlyEntriesOf(expected);
        assertThat(appender.list.get(0).getLevel()).isEqualTo(Level.INFO);
        assertThat(appender.list.get(0).getFormattedMessage()).isEqualTo("account.pay REFUSED");
    }

    @Test
    void an_attempt_has_taken_no_time_yet() {
        log.append(entry(AuditOutcome.ATTEMPTED));

        assertThat(pairs()).doesNotContainKeys("duration_ms", "code", "error_type");
    }

    @Test
    void a_logger_that_is_off_is_no_audit_log() {
        logger.setLevel(Level.WARN);

        assertThatThrownBy(() -> log.append(entry(AuditOutcome.ATTEMPTED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the logger io.fairlead.audit must log at level INFO, as the audit trail goes there");
    }
}
