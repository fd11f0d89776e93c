package io.fairlead.resilience;

/**
 * A thread that is interrupted when the time of a message is up, and at no other time. Messages that are sent by handlers of others
 * are nested on it, and so are their time limits, whose interrupts all end in the one flag that a thread has. So they share one of these.
 *
 * <p>What it keeps to:
 *
 * <ul>
 *   <li>No interrupt comes after the run that it was meant for has ended: both happen under the lock.
 *   <li>An interrupt that nobody took notice of is taken back at the end of that run, unless one of an outer run is still to be noticed.
 *   <li>One that came from elsewhere is left in place, if it came before ours. One that comes between ours and the end of the run can not be told apart
 *       from ours, and is taken back with it.
 * </ul>
 */
final class WatchedThread {

    private final Thread thread = Thread.currentThread();

    // Guarded by this:
    private int overdue;
    private boolean interruptedByOthers;

    /** A run on the thread, which has a time limit. */
    final class Run implements Runnable {

        // Guarded by the thread watched:
        private boolean over;
        private boolean interrupted;

        private Run() {}

        /** The time is up. */
        @Override
        public void run() {
            synchronized (WatchedThread.this) {
                if (over) {
                    return;
                }
                if (overdue == 0) {
                    interruptedByOthers = thread.isInterrupted();
                }
                overdue++;
                interrupted = true;
                thread.interrupt();
            }
        }

        /** The run has ended; returns whether that was when its time was up. To be called by the thread itself. */
        boolean end() {
            synchronized (WatchedThread.this) {
                over = true;
                if (interrupted) {
                    overdue--;
                    settle();
                }
                return interrupted;
            }
        }
    }

    Run begin() {
        return new Run();
    }

    private void settle() {
        if (overdue > 0) {
            thread.interrupt(); // an outer run is overdue, and what is inside may have taken that for its own
        } else if (!interruptedByOthers) {
            Thread.interrupted();
        }
    }
}
