package io.fairlead.benchmarks.policy;

import static io.fairlead.benchmarks.Allocation.SENDS;
import static io.fairlead.benchmarks.Allocation.allocatedBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Command;
import io.fairlead.Metadata;
import io.fairlead.benchmarks.app.Hooked;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.policy.app.BesideBus;
import io.fairlead.benchmarks.policy.app.CacheByHand;
import io.fairlead.benchmarks.policy.app.Chained;
import io.fairlead.benchmarks.policy.app.Clerks;
import io.fairlead.benchmarks.policy.app.Crowded;
import io.fairlead.benchmarks.policy.app.ForClerks;
import io.fairlead.benchmarks.policy.app.Guarded;
import io.fairlead.benchmarks.policy.app.LoggedBus;
import io.fairlead.benchmarks.policy.app.PolicedBus;
import io.fairlead.benchmarks.policy.app.Rationed;
import io.fairlead.benchmarks.policy.app.Remembered;
import io.fairlead.benchmarks.policy.app.ResilienceByHand;
import io.fairlead.benchmarks.policy.app.Retried;
import io.fairlead.benchmarks.policy.app.Untouched;
import io.fairlead.logging.Logging;
import org.junit.jupiter.api.Test;

/** Counts what policies allocate beside the same by hand. Nothing is timed. */
class PolicyAllocationTest {

    /** A context, an around's continuation, and metadata that the sender left out: what compilers may leave out, and no more. */
    private static final long CONTEXT = 32;

    private static final long NEXT = 32;
    private static final long METADATA = 56;
    private static final long ROLES = 24;

    private final PolicedBus bus = PolicyBuses.policed();
    private final ResilienceByHand hand = new ResilienceByHand();
    private Receipt kept;

    @Test
    void messageWithoutPoliciesAllocatesNothingBesideThem() {
        BesideBus beside = PolicyBuses.beside();
        Untouched untouched = new Untouched(1);
        Plain.Plain07 plain = new Plain.Plain07(1);
        Hooked.Hooked07 hooked = new Hooked.Hooked07(1);
        assertThat(allocatedBy(i -> kept = bus.send(untouched))).isZero();
        assertThat(allocatedBy(i -> kept = beside.send(plain))).isZero();
        assertThat(allocatedBy(i -> kept = beside.send(hooked))).isZero();
        assertThat(allocatedBy(i -> kept = beside.send((Command<Receipt>) plain)))
                .isZero();
    }

    @Test
    void retryAllocatesNoMoreThanByHand() {
        Retried command = new Retried(1);
        assertThat(allocatedBy(i -> kept = bus.send(command)))
                .isLessThanOrEqualTo(allocatedBy(i -> kept = hand.send(command)));
    }

    @Test
    void circuitBreakerAllocatesNothing() {
        Guarded command = new Guarded(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isZero();
    }

    @Test
    void bulkheadAllocatesNothing() {
        Crowded command = new Crowded(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isZero();
    }

    /** JDK 25 leaves out more of what is written by hand than of the pipeline. */
    @Test
    void threePoliciesAllocateAContinuationMoreThanByHandAtMost() {
        Chained command = new Chained(1);
        assertThat(allocatedBy(i -> kept = bus.send(command)))
                .isLessThanOrEqualTo(allocatedBy(i -> kept = hand.send(command)) + NEXT * SENDS);
    }

    @Test
    void rateLimitAllocatesAContextAtMost() {
        Rationed command = new Rationed(1);
        assertThat(allocatedBy(i -> kept = bus.send(command))).isLessThanOrEqualTo(CONTEXT * SENDS);
    }

    @Test
    void cachedAnswerAllocatesNoMoreThanByHandButWhatTellsItsTenant() {
        CacheByHand cache = new CacheByHand();
        Remembered query = new Remembered(1);
        assertThat(allocatedBy(i -> kept = bus.ask(query)))
                .isLessThanOrEqualTo(allocatedBy(i -> kept = cache.ask(query)) + (CONTEXT + NEXT + METADATA) * SENDS);
    }

    @Test
    void authorizeAllocatesAContextAndACopyOfItsRolesAtMost() {
        Metadata metadata = new Clerks().metadata()[0];
        ForClerks command = new ForClerks(1);
        assertThat(allocatedBy(i -> kept = bus.send((Command<Receipt>) command, metadata)))
                .isLessThanOrEqualTo((CONTEXT + ROLES) * SENDS);
    }

    @Test
    void loggingThatIsOffAllocatesAContextAtMost() {
        LoggedBus logged = PolicyBuses.logged(Logging.builder().withoutMdc().build());
        Untouched command = new Untouched(1);
        assertThat(allocatedBy(i -> kept = logged.send(command))).isLessThanOrEqualTo(CONTEXT * SENDS);
    }
}
