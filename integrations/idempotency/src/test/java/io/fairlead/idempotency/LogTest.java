package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Message;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.idempotency.Claim.Owned;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is logged is no place for senders to write to, nor for answers to be read from. */
@Timeout(60)
class LogTest {

    private static final IdempotencyKey FORGING =
            new IdempotencyKey("m", "north\r\nINFO all is well", "ann]\nINFO admin\u202e paid", "secret key");
    private static final Owned OWNED = new Owned(FORGING, "f", "1");
    private static final Duration LONG = Duration.ofHours(1);
    private static final Terms TERMS = new Terms(Duration.ZERO, LONG, LONG);

    private final Logger logger = Logger.getLogger(Execution.class.getPackageName());
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void end() {
        logger.setUseParentHandlers(true);
        logger.removeHandler(lines);
    }

    private static void succeed(@Nullable RuntimeException ofCodecs, @Nullable RuntimeException ofStore) {
        Idempotency idempotency = new Idempotency(new Store(ofStore), new Codecs(ofCodecs));
        new Execution(idempotency, OWNED, TERMS).succeeded("answer", Runnable::run);
    }

    private String line() {
        assertThat(lines.all).hasSize(1);
        assertThat(lines.all.get(0)).contains("INFO admin").doesNotContain("\n", "\r", "\u202e", "secret");
        return lines.all.get(0);
    }

    @Test
    void of_an_answer_that_has_no_bytes_the_failures_class_is_logged() {
        succeed(new IllegalArgumentException("no bytes of secret answer"), null);
        assertThat(line()).contains("IllegalArgumentException");
    }

    @Test
    void of_an_answer_that_is_not_stored_the_failures_class_is_logged() {
        succeed(null, new IllegalStateException("no room for secret answer"));
        assertThat(line()).contains("IllegalStateException");
    }

    @Test
    void of_an_answer_that_was_overtaken_only_the_key_is_logged() {
        succeed(null, null);
        assertThat(line()).contains("the lease of IdempotencyKey[m, tenant=north\\r\\nINFO all is well, ");
    }

    @Test
    void of_a_lease_that_is_not_renewed_the_failures_class_is_logged() throws Exception {
        Future<?> renewal =
                new LeaseRenewal(new Store(new IllegalStateException("secret key"))).begin(OWNED, Duration.ofMillis(3));
        lines.some.await();
        renewal.cancel(false);
        assertThat(lines.all.get(0))
                .contains("INFO admin", "IllegalStateException")
                .doesNotContain("\n", "\r", "\u202e", "secret");
    }

    /** Each as it is printed, with the text of what was thrown, if it is handed on. */
    private static final class Lines extends Handler {

        final List<String> all = new CopyOnWriteArrayList<>();
        final CountDownLatch some = new CountDownLatch(1);

        @Override
        public void publish(LogRecord line) {
            String text = line.getParameters() == null
                    ? line.getMessage()
                    : MessageFormat.format(line.getMessage(), line.getParameters());
            all.add(line.getThrown() == null ? text : text + '\n' + line.getThrown());
            some.countDown();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Whose answers may have no bytes. */
    private record Codecs(@Nullable RuntimeException failure) implements MessageCodecs {

        @Override
        public String nameOf(Message message) {
            return "m";
        }

        @Override
        public byte[] encode(Message message) {
            return new byte[0];
        }

        @Override
        public byte[] encodeResult(String messageName, @Nullable Object result) {
            if (failure != null) {
                throw failure;
            }
            return new byte[0];
        }

        @Override
        public @Nullable Object decodeResult(String messageName, byte[] bytes) {
            return null;
        }
    }

    /** Has forgotten its owners, or is out of order. */
    private record Store(@Nullable RuntimeException failure) implements IdempotencyStore {

        private boolean answer() {
            if (failure != null) {
                throw failure;
            }
            return false;
        }

        @Override
        public Claim claim(IdempotencyKey key, String fingerprint, Duration lease) {
            return OWNED;
        }

        @Override
        public boolean renew(Owned owned, Duration lease) {
            return answer();
        }

        @Override
        public boolean complete(Owned owned, byte[] result, Duration keepFor) {
            return answer();
        }

        @Override
        public void release(Owned owned) {}

        @Override
        public CompletionStage<Void> ended(IdempotencyKey key, Duration atMost) {
            return CompletableFuture.completedFuture(null);
        }
    }
}
