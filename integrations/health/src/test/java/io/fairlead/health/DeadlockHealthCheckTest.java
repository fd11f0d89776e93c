package io.fairlead.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlockHealthCheckTest {

    private final DeadlockHealthCheck check = new DeadlockHealthCheck();

    @Test
    void finds_threads_that_wait_for_each_other() throws Exception {
        assertThat(check.check()).isEqualTo(Health.up());
        Lock one = new ReentrantLock();
        Lock other = new ReentrantLock();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        Thread first = locking(one, other, bothHoldOne);
        Thread second = locking(other, one, bothHoldOne);

        Health found = check.check();
        while (found.status() == HealthStatus.UP) {
            Thread.onSpinWait();
            found = check.check();
        }
        assertThat(found)
                .isEqualTo(Health.down("threads wait for each other's locks").with("threads", 2));
        first.interrupt();
        first.join();
        second.join();
        assertThat(check.check()).isEqualTo(Health.up());
    }

    private static Thread locking(Lock held, Lock wanted, CyclicBarrier bothHoldOne) {
        Thread thread = new Thread(() -> {
            held.lock();
            try {
                bothHoldOne.await();
                wanted.lockInterruptibly();
                wanted.unlock();
            } catch (Exception stop) {
                // the other goes on now
            } finally {
                held.unlock();
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
