package io.fairlead.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An alarm that comes at the same moment as the end of a run: it may come first or too late, but never hits what follows. */
@Timeout(120)
class InterruptRaceTest {

    private static final int ROUNDS = 3_000;

    @Test
    void noInterruptOutlivesTheRunThatItWasMeantFor() throws Exception {
        ExecutorService alarms = Executors.newSingleThreadExecutor();
        int hits = 0;
        try {
            for (int i = 0; i < ROUNDS; i++) {
                WatchedThread thread = new WatchedThread();
                WatchedThread.Run run = thread.begin();
                CyclicBarrier meeting = new CyclicBarrier(2);
                Future<?> alarm = alarms.submit(() -> {
                    meeting.await();
                    spin(50);
                    run.run();
                    return null;
                });
                meeting.await();
                spin(i % 100);
                boolean hit = run.end();
                boolean left = Thread.interrupted();
                alarm.get();
                boolean later = Thread.interrupted();

                assertThat(left).as("left behind in round %d, hit %s", i, hit).isFalse();
                assertThat(later)
                        .as("came too late in round %d, hit %s", i, hit)
                        .isFalse();
                hits += hit ? 1 : 0;
            }
        } finally {
            alarms.shutdownNow();
        }
        System.out.printf("%d of %d alarms came first%n", hits, ROUNDS);
        assertThat(hits).as("alarms that came first").isBetween(1, ROUNDS - 1);
    }

    private static void spin(int times) {
        for (int i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }
}
