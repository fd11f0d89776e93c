package io.fairlead.sample;

import io.fairlead.sample.importer.ImportListener;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Shows the progress of an import, and lets a signal to the process end it between two rows. */
final class ImportWatch implements ImportListener {

    private static final int STEP = 100;

    private final PrintStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopping;

    ImportWatch(PrintStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    @Override
    public void progress(String what, int done, int total) {
        if (done % STEP == 0 || done == total) {
            out.printf("  %-9s %5d of %d%n", what, done, total);
        }
    }

    @Override
    public boolean wantsToStop() {
        return stopping;
    }

    /** Says that the database is closed and the process may end. */
    void end() {
        ended.countDown();
    }

    private void stop() {
        stopping = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
