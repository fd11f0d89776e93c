package io.fairlead.logging;

import io.fairlead.redaction.Redaction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is logged in the place of an error: its class, its stack trace, its causes and what it suppresses, in the same way. Its text, and theirs, may
 * hold anything that a message does, and is left out, unless it was asked for; then it is escaped and cut. A log shows the class
 * of the error where its text would stand, because where its class stands it shows this one.
 */
final class LoggedError extends Throwable {

    private static final long serialVersionUID = 1L;

    private LoggedError(String text) {
        super(text);
    }

    /**
     * The same without its text.
     *
     * @param texts what shows the texts; null to leave them out
     */
    static LoggedError of(Throwable error, @Nullable Redaction texts) {
        return new Copier(texts).copy(error);
    }

    /** The class of an error, and its text if it is to be shown. */
    static String described(Throwable error, @Nullable Redaction texts) {
        String type = Redaction.escape(error.getClass().getName());
        String text = texts == null ? null : error.getMessage();
        return text == null || texts == null ? type : type + ": " + texts.text(text);
    }

    /** The trace is another's. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** Errors may hold each other in circles. */
    private static final class Copier {

        private final @Nullable Redaction texts;
        private int room = 50;

        Copier(@Nullable Redaction texts) {
            this.texts = texts;
        }

        LoggedError copy(Throwable error) {
            room--;
            LoggedError copy = new LoggedError(described(error, texts));
            copy.setStackTrace(
                    Arrays.stream(error.getStackTrace()).map(Copier::safe).toArray(StackTraceElement[]::new));
            Throwable cause = error.getCause();
            if (cause != null && room > 0) {
                copy.initCause(copy(cause));
            }
            for (Throwable suppressed : error.getSuppressed()) {
                if (room > 0) {
                    copy.addSuppressed(copy(suppressed));
                }
            }
            return copy;
        }

        /** A trace that came from another process has names that no compiler has seen. */
        private static StackTraceElement safe(StackTraceElement frame) {
            String text = frame.toString();
            return Redaction.escape(text).equals(text)
                    ? frame
                    : new StackTraceElement(
                            Redaction.escape(frame.getClassName()),
                            Redaction.escape(frame.getMethodName()),
                            null,
                            frame.getLineNumber());
        }
    }
}
