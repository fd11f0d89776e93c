package io.fairlead.internal;

import io.fairlead.EventFailure;
import io.fairlead.FailureSink;
import java.lang.System.Logger.Level;

/** The sink of a bus for which none was set: logs every failure, with its stack trace. */
public final class LoggingFailureSink implements FailureSink {

    /** A sink; all are alike. */
    public LoggingFailureSink() {}

    @Override
    public void failed(EventFailure failure) {
        // Looked up at each failure, so that a bus that never fails never starts the logging system.
        System.getLogger("io.fairlead").log(Level.ERROR, failure.toString(), failure.error());
    }
}
