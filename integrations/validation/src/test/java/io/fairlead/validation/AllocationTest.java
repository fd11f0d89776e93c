package io.fairlead.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.fairlead.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** While all is well, checking makes no object; not even in the interpreter, so no thanks to the compiler's escape analysis. */
@SuppressWarnings("ArrayRecordComponent") // constraints apply to them
class AllocationTest {

    private static final int TIMES = 20_000;
    private static final int BATCHES = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    record Line(
            @NotBlank String product,
            @Positive int quantity,

            @DecimalMin("0.5") @Digits(integer = 4, fraction = 2)
            BigDecimal price) {}

    record Order(
            @NotBlank String customer,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines) implements Event {}

    record Everything(
            @Email String mail,
            @Pattern(regexp = "[A-Z]{2}\\d+") String code,
            @DecimalMax("12.5") double real,
            @Max(5) Integer boxed,
            @Positive BigInteger large,
            @Digits(integer = 3, fraction = 0) long whole,
            @Max(3) OptionalInt optional,
            Optional<@NotBlank String> note,
            @Past Instant then,
            @Future LocalDate day,
            @Past Year year,
            @Past ZonedDateTime moment,
            @NotEmpty int[] numbers)
            implements Event {}

    @Test
    void an_order_of_three_lines_takes_none() {
        Line line = new Line("Chai", 3, new BigDecimal("18.00"));
        Order order = new Order("ALFKI", List.of(line, line, line));
        AllocationTest_Order_Validation validation = new AllocationTest_Order_Validation();

        assertThat(allocatedBy(() -> validation.before(order))).isZero();
    }

    @Test
    void most_other_constraints_take_none() {
        Everything message = new Everything(
                "john.doe@example.com",
                "AB123",
                12.4,
                5,
                BigInteger.TEN.pow(30),
                999,
                OptionalInt.of(3),
                Optional.of("x"),
                Instant.EPOCH,
                LocalDate.MAX.withYear(9_000),
                Year.of(1999),
                ZonedDateTime.now(ZoneOffset.UTC).minusDays(2),
                new int[] {1});
        AllocationTest_Everything_Validation validation = new AllocationTest_Everything_Validation();

        assertThat(allocatedBy(() -> validation.before(message))).isZero();
    }

    /** The control. */
    @Test
    void what_is_made_is_seen() {
        Object[] slot = new Object[1];
        assertThat(allocatedBy(() -> slot[0] = new Object())).isPositive();
    }

    /** The least of some runs: what the virtual machine itself allocates now and then does not recur in each. */
    private static long allocatedBy(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                run.run();
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
