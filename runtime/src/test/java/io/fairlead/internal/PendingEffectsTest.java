package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fairlead.BusOptions;
import io.fairlead.EventHandlingException;
import io.fairlead.Outcome;
import io.fairlead.internal.HandWrittenBus.Arrival;
import io.fairlead.internal.HandWrittenBus.Tell;
import io.fairlead.transaction.TransactionSynchronization;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingEffectsTest {

    /** One transaction, of one thread. */
    private static final class Transaction implements TransactionSynchronization {

        private final List<Runnable> actions = new ArrayList<>();
        private boolean active;

        @Override
        public boolean isActive() {
            return active;
        }

        @Override
        public void afterCommit(Runnable action) {
            actions.add(action);
        }

        void commit() {
            active = false;
            actions.forEach(Runnable::run);
        }
    }

    private final Transaction transaction = new Transaction();
    private final HandWrittenBus bus = new HandWrittenBus(BusOptions.builder()
            .failureSink(failure -> {})
            .transactions(transaction)
            .build());
    private final Tell one = new Tell(() -> 1);
    private final Tell two = new Tell(() -> 2);
    private final PendingEffects pipeline = new PendingEffects(bus, null);
    private final List<String> log = new ArrayList<>();

    private List<Object> published() {
        return bus.arrivals().stream().<Object>map(Arrival::message).toList();
    }

    private static PendingEffects run(PendingEffects around, Tell raised) {
        PendingEffects run = around.begin();
        run.keep(Outcome.of("id", raised));
        run.succeed();
        return run;
    }

    @Test
    void the_run_that_succeeded_last_counts() {
        run(pipeline, one);
        run(pipeline, two);
        pipeline.settle();
        assertThat(published()).containsExactly(two);
    }

    @Test
    void a_run_that_failed_leaves_the_one_before_it() {
        run(pipeline, one);
        PendingEffects failed = pipeline.begin();
        failed.keep(Outcome.of("id", two));
        failed.fail();
        pipeline.settle();
        assertThat(published()).containsExactly(one);
    }

    @Test
    void a_run_that_raised_nothing_takes_the_place_of_one_that_did() {
        run(pipeline, one);
        pipeline.begin().succeed();
        pipeline.settle();
        assertThat(published()).isEmpty();
    }

    @Test
    void a_run_that_ends_when_the_next_was_begun_counts_no_more() {
        PendingEffects late = pipeline.begin();
        PendingEffects next = pipeline.begin();
        late.keep(Outcome.of("id", one));
        late.succeed();
        next.fail();
        pipeline.settle();
        assertThat(published()).isEmpty();
    }

    @Test
    void first_events_then_hooks_from_the_inside_out_and_all_of_them_although_some_fail() {
        Tell failing = new Tell(() -> {
            log.add("event");
            throw new IOException("event");
        });
        PendingEffects inside = pipeline.begin();
        inside.keep(Outcome.of("id", failing));
        inside.add(() -> log.add("inner"));
        inside.succeed();
        pipeline.add(() -> {
            log.add("middle");
            throw new IllegalStateException("middle");
        });
        pipeline.add(() -> log.add("outer"));
        assertThatIllegalStateException()
                .isThrownBy(pipeline::settle)
                .withMessage("middle")
                .satisfies(error ->
                        assertThat(error.getSuppressed()).singleElement().isInstanceOf(EventHandlingException.class));
        assertThat(log).containsExactly("event", "inner", "middle", "outer");
    }

    @Test
    void in_a_transaction_all_waits_for_the_commit() {
        transaction.active = true;
        RaisedEvents.publish(bus, List.of(one), null);
        run(pipeline, two);
        pipeline.add(() -> log.add("hook"));
        pipeline.settle();
        assertThat(published()).isEmpty();
        assertThat(log).isEmpty();
        transaction.commit();
        assertThat(published()).containsExactly(one, two);
        assertThat(log).containsExactly("hook");
    }

    @Test
    void what_belongs_to_a_late_answer_waits_for_no_transaction() {
        transaction.active = true;
        PendingEffects late = PendingEffects.late(bus, null);
        run(late, one);
        late.settle();
        RaisedEvents.publishNow(bus, List.of(two), null);
        assertThat(published()).containsExactly(one, two);
    }

    @Test
    void what_goes_wrong_after_the_commit_is_told_to_who_asked_for_it() {
        transaction.active = true;
        Tell failing = new Tell(() -> {
            throw new IOException("event");
        });
        RaisedEvents.publish(bus, List.of(failing), null);
        assertThatExceptionOfType(EventHandlingException.class).isThrownBy(transaction::commit);
    }

    @Test
    void a_commit_inside_the_pipeline_does_not_wait_for_its_end() {
        PendingEffects inTransaction = pipeline.begin();
        transaction.active = true;
        run(inTransaction, one);
        transaction.commit();
        assertThat(published()).containsExactly(one);
        inTransaction.succeed();
        pipeline.fail();
        pipeline.settle();
        assertThat(published()).containsExactly(one);
    }

    @Test
    void what_was_rolled_back_is_not_done_at_the_end() {
        PendingEffects rolledBack = pipeline.begin();
        transaction.active = true;
        run(rolledBack, one);
        transaction.active = false;
        rolledBack.succeed();
        pipeline.settle();
        assertThat(published()).isEmpty();
    }

    @Test
    void at_the_commit_only_runs_count_in_whose_place_no_other_was_begun() {
        PendingEffects around = pipeline.begin();
        transaction.active = true;
        run(around, one);
        run(around, two);
        transaction.commit();
        assertThat(published()).containsExactly(two);
    }

    @Test
    void at_the_commit_nothing_counts_of_a_run_inside_of_one_that_failed() {
        PendingEffects around = pipeline.begin();
        transaction.active = true;
        run(around, one);
        around.fail();
        transaction.commit();
        assertThat(published()).isEmpty();
    }
}
