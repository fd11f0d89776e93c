package io.fairlead.logging;

import io.fairlead.ComponentValues;
import io.fairlead.redaction.Redaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** One line of the log. All that it is given is escaped, here or before; so whatever prints it need know nothing of that. */
final class Line {

    private final Fields fields;
    private final Redaction redaction;
    private LoggingEventBuilder builder;
    private String remark = "";

    Line(MessageLog log, Level level, String outcome, long nanos, Fields fields, Redaction redaction) {
        this.fields = fields;
        this.redaction = redaction;
        double millis = millis(nanos);
        builder = log.logger()
                .makeLoggingEventBuilder(level)
                .setMessage("{} {} in {} ms{}")
                .addArgument(log.simpleName())
                .addArgument(outcome)
                .addArgument(millis);
        add("message_kind", log.kind());
        for (int i = 0; i < Fields.count(); i++) {
            add(Fields.name(i), fields.value(i));
        }
        add("outcome", outcome);
        add("duration_ms", millis);
    }

    /** With three decimals. */
    private static double millis(long nanos) {
        return Math.round(nanos / 1_000.0) / 1_000.0;
    }

    /** Tells of a fault with its stack trace. A refusal is none, and where it was thrown concerns nobody. */
    void failed(Failure failure, @Nullable Redaction texts) {
        remark = ": " + LoggedError.described(failure.error(), texts);
        add("error_type", Redaction.escape(failure.error().getClass().getName()));
        add("error_code", failure.code());
        if (!failure.refused()) {
            builder = builder.setCause(LoggedError.of(failure.error(), texts));
        }
    }

    void slowAfter(long nanos) {
        add("slow_after_ms", millis(nanos));
    }

    void payload(ComponentValues values) {
        for (int i = 0; i < values.size(); i++) {
            String name = values.components().get(i).name();
            builder = builder.addKeyValue("payload." + Redaction.escape(name), redaction.logged(values, i));
        }
    }

    /**
     * Writes the line.
     *
     * @param mdc whether the message's fields belong into the diagnostic context, where they are not if the message has ended on a thread
     *     that is not its own
     */
    void write(boolean mdc) {
        builder = builder.addArgument(remark);
        boolean elsewhere = mdc && !fields.messageId().equals(MDC.get(Fields.MESSAGE_ID));
        MdcBinding binding = elsewhere ? MdcBinding.of(fields) : MdcBinding.NONE;
        try {
            builder.log();
        } finally {
            binding.run();
        }
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            builder = builder.addKeyValue(name, value);
        }
    }
}
