package io.fairlead.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a thread allocates, to the byte. */
public final class Allocation {

    /** How often whatever is measured runs. */
    public static final int SENDS = 100_000;

    private static final int BATCHES = 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** The least of some runs: what the virtual machine itself allocates now and then does not recur in each. */
    public static long allocatedBy(Run run) {
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            least = Math.min(least, allocatedInOneBatchBy(run));
        }
        return least;
    }

    private static long allocatedInOneBatchBy(Run run) {
        THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < SENDS; i++) {
            run.at(i);
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** What is measured. */
    public interface Run {
        void at(int i);
    }
}
