package io.fairlead.opentelemetry;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;

/**
 * The <a href="https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/">conventions for messaging</a>, status Development,
 * for a run of an event's handler: the bus is the messaging system, the class of the event its destination, and the handler a
 * subscription, for each handler gets every event. No span tells of the publication, which is no network call; its creation context is the
 * span that was current then.
 */
final class MessagingConventions {

    private static final String PROCESS = "process";

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION_NAME = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> SUBSCRIPTION =
            AttributeKey.stringKey("messaging.destination.subscription.name");
    private static final AttributeKey<String> MESSAGE_ID = AttributeKey.stringKey("messaging.message.id");
    private static final AttributeKey<String> CONVERSATION_ID =
            AttributeKey.stringKey("messaging.message.conversation_id");

    private MessagingConventions() {}

    /** The operation and the destination. */
    static String nameOf(Message message) {
        return PROCESS + " " + message.getClass().getName();
    }

    static void describe(SpanBuilder builder, Message message, MessageContext context) {
        Metadata metadata = context.metadata();
        String handler = context.handler();
        builder.setSpanKind(SpanKind.CONSUMER)
                .setAttribute(SYSTEM, "fairlead")
                .setAttribute(OPERATION_NAME, PROCESS)
                .setAttribute(OPERATION_TYPE, PROCESS)
                .setAttribute(DESTINATION, message.getClass().getName())
                .setAttribute(MESSAGE_ID, metadata.messageId())
                .setAttribute(CONVERSATION_ID, metadata.correlationId());
        if (handler != null) {
            builder.setAttribute(SUBSCRIPTION, handler);
        }
    }
}
