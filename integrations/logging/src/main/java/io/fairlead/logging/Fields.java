package io.fairlead.logging;

import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.redaction.Redaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What identifies a message, under the names that it has in lines and in the diagnostic context alike. */
final class Fields {

    static final String MESSAGE_ID = "message_id";

    private static final List<String> NAMES = List.of(
            "message_type", MESSAGE_ID, "correlation_id", "causation_id", "principal", "tenant", "session", "handler");

    private final String messageId;
    private final @Nullable String[] values;

    Fields(Message message, MessageLog log, MessageContext context, Redaction redaction) {
        Metadata metadata = context.metadata();
        messageId = redaction.text(metadata.messageId());
        values = new @Nullable String[] {
            log.type(),
            messageId,
            redaction.text(metadata.correlationId()),
            textOrNull(metadata.causationId(), redaction),
            textOrNull(metadata.principal(), redaction),
            textOrNull(metadata.tenant(), redaction),
            textOrNull(metadata.sessionId(), redaction),
            message instanceof Event ? textOrNull(context.handler(), redaction) : null
        };
    }

    private static @Nullable String textOrNull(@Nullable String value, Redaction redaction) {
        return value == null ? null : redaction.text(value);
    }

    static int count() {
        return NAMES.size();
    }

    static String name(int index) {
        return NAMES.get(index);
    }

    String messageId() {
        return messageId;
    }

    @Nullable
    String value(int index) {
        return values[index];
    }
}
