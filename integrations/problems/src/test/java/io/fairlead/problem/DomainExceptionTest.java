package io.fairlead.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a refusal tells to whom, what it holds, and what it costs. */
class DomainExceptionTest {

    private static final ThreadMXBean MEASURE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** An application's own, of a kind. */
    static final class StaleVersion extends ConflictException {

        private static final long serialVersionUID = 1L;

        StaleVersion(int version) {
            super(Reason.of("Somebody else was faster.")
                    .withCode("stale-version")
                    .withDetail("version", version));
        }
    }

    @Test
    void has_the_code_of_its_kind_unless_it_is_given_one() {
        assertThat(new NotFoundException("order", 7).code()).isEqualTo("not-found");
        assertThat(new NotFoundException(Reason.of("No.").withCode("order.unknown")).code())
                .isEqualTo("order.unknown");
        assertThat(new StaleVersion(3).code()).isEqualTo("stale-version");
    }

    @Test
    void tells_the_log_more_than_whoever_asked() {
        IOException cause = new IOException("disk full");
        ConflictException refusal = new ConflictException(Reason.of("The order is shipped already.")
                .withNote("booked as X-7")
                .withDetail("orderId", 7)
                .withCause(cause));

        assertThat(refusal.text()).isEqualTo("The order is shipped already.");
        assertThat(refusal.details()).containsExactly(entry("orderId", 7));
        assertThat(refusal).hasMessage("conflict: The order is shipped already. (booked as X-7) {orderId=7}");
        assertThat(refusal).hasCause(cause);
    }

    @Test
    void says_in_words_what_is_missing_or_there() {
        assertThat(new NotFoundException("order", 7).text()).isEqualTo("There is no order 7.");
        assertThat(new NotFoundException("order", 7).details())
                .containsExactly(entry("what", "order"), entry("id", "7"));
        assertThat(new DuplicateException("äpfel", "A-1").text()).isEqualTo("Äpfel A-1 exists already.");
    }

    @Test
    void lets_no_client_write_lines_of_the_log() {
        String forged = "7\r\n2026-11-22 ERROR all is lost\u2028\u0085";

        assertThat(new NotFoundException("order", forged).getMessage())
                .doesNotContain("\r", "\n", "\u2028", "\u0085")
                .contains("all is lost");
        assertThat(new NotFoundException(Reason.of("\u202egnp\u2066 \u200f\udb40\udc41")).getMessage())
                .isEqualTo("not-found:  gnp    ");
        assertThat(new InvalidException("a\nb", "must be\nless").getMessage()).doesNotContain("\n");
    }

    @Test
    void names_the_first_fields_in_the_log_and_keeps_a_hundred() {
        List<FieldError> many = IntStream.range(0, 250)
                .mapToObj(i -> new FieldError("lines[" + i + "]", "must not be null"))
                .toList();
        InvalidException refusal = new InvalidException(many);

        assertThat(refusal.errors()).hasSize(100).startsWith(many.get(0)).endsWith(many.get(99));
        assertThat(refusal.text()).isEqualTo("250 values are wrong. The first 100 are listed.");
        assertThat(refusal.getMessage())
                .endsWith("lines[9] must not be null; …]")
                .doesNotContain("lines[10]");
        assertThat(new InvalidException("name", "must not be blank"))
                .hasMessage("invalid-values: One value is wrong. [name must not be blank]");
        assertThat(new InvalidException(List.of()).text()).isEqualTo("The values do not go together.");
    }

    @Test
    void keeps_details_in_order_and_to_itself() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("zebra", 1);
        given.put("ant", 2L);
        Reason reason = new Reason("No.", null, null, given, null, false);
        given.put("late", 3);

        assertThat(reason.details().keySet()).containsExactly("zebra", "ant");
        assertThatThrownBy(() -> reason.details().put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(reason.withDetail("bee", 4).details().keySet()).containsExactly("zebra", "ant", "bee");
        assertThat(reason.details()).hasSize(2);
    }

    @Test
    void makes_details_simple() {
        Map<String, Object> details = Reason.of("No.")
                .withDetail("day", DayOfWeek.MONDAY)
                .withDetail("date", LocalDate.of(2026, 11, 22))
                .withDetail("delay", Duration.ofSeconds(90))
                .withDetail("price", new BigDecimal("9.80"))
                .withDetail("ratio", Double.NaN)
                .withDetail("text", CharBuffer.wrap("abc"))
                .withDetail("open", true)
                .withDetail("nothing", null)
                .details();

        assertThat(details)
                .containsExactly(
                        entry("day", "MONDAY"),
                        entry("date", "2026-11-22"),
                        entry("delay", "PT1M30S"),
                        entry("price", new BigDecimal("9.80")),
                        entry("ratio", "NaN"),
                        entry("text", "abc"),
                        entry("open", true));
    }

    @Test
    void cuts_what_data_makes_too_long() {
        Reason reason = Reason.of("x".repeat(5_000)).withNote("y".repeat(5_000));
        for (int i = 0; i < 50; i++) {
            reason = reason.withDetail("detail" + i, "z".repeat(5_000));
        }
        reason = reason.withDetail("detail0", "replaced");

        assertThat(reason.text()).hasSize(1_000).endsWith("x…");
        assertThat(reason.note()).hasSize(1_000);
        assertThat(reason.details()).hasSize(32).containsEntry("detail0", "replaced");
        assertThat(String.valueOf(reason.details().get("detail1"))).hasSize(500);
        assertThat(Reason.of("No.")
                        .withDetail("huge", BigInteger.ONE.shiftLeft(4_000_000))
                        .details())
                .containsEntry("huge", "a number of 4000001 bits");
        assertThat(Reason.of("x".repeat(998) + "\uD83D\uDE00\uD83D\uDE00").text())
                .isEqualTo("x".repeat(998) + "…");
        assertThat(new FieldError("p".repeat(600), "m".repeat(600)).toString()).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a-", "-a", "a..b", "ä", "a\n", "a/b"})
    void refuses_what_is_no_code(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of("No.").withCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldError("a", "b", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "a b", "a-b", "status", "errors", "type", "ä"})
    void refuses_what_is_no_name_of_a_detail(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("No.").withDetail(name, 1))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void refuses_values_that_are_not_simple() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reason.of("No.").withDetail("order", List.of(1)))
                .withMessageContaining("'order'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitExceededException("No.", Duration.ofSeconds(-1)));
    }

    @Test
    void has_a_trace_only_where_one_is_asked_for() {
        assertThat(new ConflictException("No.").getStackTrace()).isEmpty();
        assertThat(new ConflictException(Reason.of("No.").withTrace()).getStackTrace())
                .isNotEmpty()
                .extracting(StackTraceElement::getMethodName)
                .contains("has_a_trace_only_where_one_is_asked_for");
        ConflictException refusal = new ConflictException("No.");
        refusal.addSuppressed(new IOException("on close"));
        assertThat(refusal.getSuppressed()).hasSize(1);
    }

    /** With a trace, a frame more is bytes more; without one, the depth does not matter. */
    @Test
    void costs_the_same_at_any_depth_without_a_trace() {
        Reason quiet = Reason.of("No.");
        Reason traced = quiet.withTrace();

        assertThat(bytesAt(900, () -> new ConflictException(quiet)))
                .isLessThanOrEqualTo(bytesAt(10, () -> new ConflictException(quiet)) + 64);
        assertThat(bytesAt(900, () -> new ConflictException(traced)))
                .isGreaterThan(bytesAt(10, () -> new ConflictException(traced)) + 900);
    }

    /** The least of some runs: what the virtual machine itself allocates now and then does not recur in each. */
    private static long bytesAt(int depth, Supplier<Exception> make) {
        if (depth > 0) {
            return bytesAt(depth - 1, make);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 200; i++) {
            long before = MEASURE.getCurrentThreadAllocatedBytes();
            Exception made = make.get();
            least = Math.min(least, MEASURE.getCurrentThreadAllocatedBytes() - before);
            assertThat(made).hasMessage("conflict: No.");
        }
        return least;
    }

    @Test
    void survives_serialisation() throws Exception {
        StaleVersion copy = copyOf(new StaleVersion(3));

        assertThat(copy.code()).isEqualTo("stale-version");
        assertThat(copy.details()).containsExactly(entry("version", 3));
        assertThat(copyOf(new InvalidException("a", "b")).errors()).isEmpty();
        assertThat(copyOf(new LimitExceededException("No.", Duration.ofSeconds(3)))
                        .retryAfter())
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(copyOf(new ProblemException(ProblemDetails.of(415, null, null)))
                        .response()
                        .status())
                .isEqualTo(500);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copyOf(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
