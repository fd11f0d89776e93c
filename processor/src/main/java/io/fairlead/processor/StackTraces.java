package io.fairlead.processor;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What is told of a failure of the processors themselves. */
final class StackTraces {

    private StackTraces() {}

    static String of(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
