package io.fairlead.internal.queue;

import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Overflow;
import io.fairlead.event.QueueStart;
import io.fairlead.event.WaterMark;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * The few places in which threads of the queue meet without a lock: who finds it asleep wakes it, a lane that ends is not the one that an event was
 * just put into, a close sees what a publisher thinks accepted.
 *
 * <p>Two threads meet in each, because jcstress leaves out tests with more of them than the machine has cores.
 */
public final class QueueStress {

    private QueueStress() {}

    private static EventQueueOptions.Builder options() {
        return EventQueueOptions.builder();
    }

    /** A turn at one event, while another is published: nobody's event is left without anybody who comes for it. */
    @JCStressTest
    @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both were handled")
    @Outcome(expect = Expect.FORBIDDEN, desc = "an event waits, and nobody comes")
    @State
    public static class NobodyIsForgotten {
        private final Trial trial = new Trial(options(), false);

        {
            trial.publish(1);
        }

        @Actor
        public void publisher() {
            trial.publish(2);
        }

        @Actor
        public void worker() {
            trial.turn();
        }

        @Arbiter
        public void rest(I_Result result) {
            trial.turnAll();
            result.r1 = trial.handled.get();
        }
    }

    /** The same with a lane for a key, which may end while an event is put into it. */
    @JCStressTest
    @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "both were handled")
    @Outcome(expect = Expect.FORBIDDEN, desc = "an event got into a lane that had ended")
    @State
    public static class NoLaneIsForgotten {
        private final Trial trial = new Trial(options().batchSize(1), true);

        {
            trial.publish(1);
        }

        @Actor
        public void publisher() {
            trial.publish(1);
        }

        @Actor
        public void worker() {
            trial.turn();
            trial.turn();
            trial.turn();
        }

        @Arbiter
        public void rest(I_Result result) {
            trial.turnAll();
            result.r1 = trial.handled.get();
        }
    }

    /** A publication and a close: what was accepted is reported, and nothing else. */
    @JCStressTest
    @Outcome(
            id = {"0, 0", "1, 1"},
            expect = Expect.ACCEPTABLE,
            desc = "all that was accepted is accounted for")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, or made up")
    @State
    public static class CloseAccountsForWhatComes {
        private final Trial trial = new Trial(options(), false);
        private int accepted;

        @Actor
        public void publisher() {
            accepted = trial.publish(1) ? 1 : 0;
        }

        @Actor
        public void closer() {
            trial.queue.close(System.nanoTime());
        }

        @Arbiter
        public void rest(II_Result result) {
            trial.turnAll();
            result.r1 = accepted;
            result.r2 = trial.handled.get() + trial.reported.get();
        }
    }

    /** A turn and a close: the event is handled or reported; both, if the close came while it was being handled. */
    @JCStressTest
    @Outcome(
            id = {"0, 1", "1, 0"},
            expect = Expect.ACCEPTABLE,
            desc = "handled, or reported")
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "reported by the close while it was being handled")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, or made up")
    @State
    public static class CloseAccountsForWhatIsHandled {
        private final Trial trial = new Trial(options(), false);

        {
            trial.publish(1);
        }

        @Actor
        public void worker() {
            trial.turn();
        }

        @Actor
        public void closer() {
            trial.queue.close(System.nanoTime());
        }

        @Arbiter
        public void rest(II_Result result) {
            trial.turnAll();
            result.r1 = trial.handled.get();
            result.r2 = trial.reported.get();
        }
    }

    /** Room for one event, and a turn at it while another is published: what makes room is told to the sink. */
    @JCStressTest
    @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "handled or dropped, each once")
    @Outcome(expect = Expect.FORBIDDEN, desc = "lost, or made up")
    @State
    public static class DroppedIsReported {
        private final Trial trial =
                new Trial(options().capacity(1).waterMarks(0, 1).overflow(Overflow.DROP_OLDEST), false);

        {
            trial.publish(1);
        }

        @Actor
        public void publisher() {
            trial.publish(2);
        }

        @Actor
        public void worker() {
            trial.turn();
        }

        @Arbiter
        public void rest(I_Result result) {
            trial.turnAll();
            result.r1 = trial.handled.get() + trial.reported.get();
        }
    }

    /** Started while something is published: it is handled all the same. */
    @JCStressTest
    @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "handled")
    @Outcome(expect = Expect.FORBIDDEN, desc = "an event waits, and nobody comes")
    @State
    public static class StartSeesWhatWaits {
        private final Trial trial = new Trial(options().start(QueueStart.BUFFERING), false);

        @Actor
        public void publisher() {
            trial.publish(1);
        }

        @Actor
        public void starter() {
            trial.queue.start();
        }

        @Arbiter
        public void rest(I_Result result) {
            trial.turnAll();
            result.r1 = trial.handled.get();
        }
    }

    /** Up and down at once: whoever listens has been told of the low mark last, since the queue is empty in the end. */
    @JCStressTest
    @Outcome(
            id = {"0", "2", "4"},
            expect = Expect.ACCEPTABLE,
            desc = "never told, or of both in turns")
    @Outcome(expect = Expect.FORBIDDEN, desc = "the last mark told of is the high one, or one came twice")
    @State
    public static class MarksComeInTurns {
        private final AtomicInteger told = new AtomicInteger();
        private final Trial trial = new Trial(
                options().capacity(2).waterMarks(0, 1).waterMarkListener((mark, unfinished) -> {
                    boolean high = mark == WaterMark.HIGH;
                    if ((told.getAndIncrement() % 2 == 0) != high) {
                        told.addAndGet(100);
                    }
                }),
                false);

        {
            trial.publish(1);
        }

        @Actor
        public void publisher() {
            trial.publish(2);
        }

        @Actor
        public void worker() {
            trial.turn();
        }

        @Arbiter
        public void rest(I_Result result) {
            trial.turnAll();
            result.r1 = told.get();
        }
    }
}
