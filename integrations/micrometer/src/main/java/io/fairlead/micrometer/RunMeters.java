package io.fairlead.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one class of messages, or of one handler of an event. They are looked up in the registry once, those of failures when the
 * first run fails. Recording takes no lock and allocates no more than the registry's own meters do.
 */
final class RunMeters {

    private final Meters meters;
    private final @Nullable Counter begun;
    private final Counter processed;
    private final Timer successes;
    private final Named<Counter> failed;
    private volatile @Nullable Timer failures;

    /**
     * Looks meters up, or has them made.
     *
     * @param begins whether a run counts as begun, too
     * @param exceptions how many classes of exceptions are told apart
     */
    RunMeters(Meters meters, boolean begins, int exceptions) {
        this.meters = meters;
        begun = begins ? meters.begun() : null;
        processed = meters.processed();
        successes = meters.duration("success");
        failed = new Named<>(new AtomicInteger(exceptions), name -> meters.failed(simple(name)));
    }

    void begin() {
        if (begun != null) {
            begun.increment();
        }
    }

    void succeed(long nanos) {
        successes.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        processed.increment();
    }

    void fail(Throwable error, long nanos) {
        Timer known = failures;
        if (known == null) {
            known = meters.duration("failure"); // the registry has the same one for all that ask
            failures = known;
        }
        known.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        failed.get(error.getClass().getName()).increment();
    }

    /** Without package and enclosing class; that of a class without a name is left as it is. */
    static String simple(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String inner = last.substring(last.lastIndexOf('$') + 1);
        return inner.isEmpty() || Character.isDigit(inner.charAt(0)) ? last : inner;
    }
}
