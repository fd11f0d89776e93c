package io.fairlead.opentelemetry;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the spans of messages. A span's parent is the one that is current on the thread. Where the message was handed over, by a queue, an
 * executor or another process, it is the one that its metadata name, in the attributes {@code traceparent} and {@code tracestate} of the
 * <a href="https://www.w3.org/TR/trace-context/">W3C Trace Context</a>; the run of an event's handler then also links to it, as the
 * <a href="https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/">conventions for messaging</a> ask of those who process
 * messages.
 *
 * <p>A span tells the names of classes, and no more: nothing of what a message holds, and of an exception no text.
 *
 * <p>Safe for use by many threads. Where no SDK is installed, a message costs a comparison.
 *
 * @since 0.1.0
 */
@Singleton
public final class Tracing {

    static final TextMapSetter<Metadata.Builder> SETTER = (metadata, name, value) -> {
        if (metadata != null) {
            metadata.attribute(name, value);
        }
    };

    private static final TextMapGetter<Map<String, String>> GETTER =
            (attributes, name) -> attributes == null ? null : attributes.get(name);

    private static final String SCOPE = "io.fairlead";
    private static final String OPT_IN = "OTEL_SEMCONV_STABILITY_OPT_IN";

    private static final AttributeKey<String> KIND = AttributeKey.stringKey("fairlead.message.kind");
    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("fairlead.message.type");
    private static final AttributeKey<String> HANDLER = AttributeKey.stringKey("fairlead.handler");

    private final Tracer tracer;
    private final boolean idle;
    private final TextMapPropagator propagator;
    private final boolean messagingConventions;
    private final boolean separateEventTraces;

    /**
     * Tracing with the defaults. The conventions for messaging are followed where the environment variable
     * {@code OTEL_SEMCONV_STABILITY_OPT_IN} says so.
     *
     * @param openTelemetry where the spans go
     */
    @Inject
    public Tracing(OpenTelemetry openTelemetry) {
        this(builder(openTelemetry).stabilityOptIn(System.getenv(OPT_IN)));
    }

    private Tracing(Builder builder) {
        tracer = builder.openTelemetry.getTracer(SCOPE);
        idle = tracer.equals(OpenTelemetry.noop().getTracer(SCOPE)); // there is one that does nothing
        propagator = builder.propagator;
        messagingConventions = builder.messagingConventions;
        separateEventTraces = builder.separateEventTraces;
    }

    /**
     * A builder that begins with the defaults, and asks no environment.
     *
     * @param openTelemetry where the spans go
     * @return a new builder
     */
    public static Builder builder(OpenTelemetry openTelemetry) {
        return new Builder(openTelemetry);
    }

    /**
     * Writes the current span into the metadata of a message that is sent by code which knows no {@link MessageContext}, such as a web
     * server's. For {@link io.fairlead.BusOptions.Builder#senderMetadata}, so that what is sent to a queue or an executor stays in its
     * sender's trace, too.
     *
     * @param metadata the message's
     */
    public void propagate(Metadata.Builder metadata) {
        propagator.inject(Context.current(), metadata, SETTER);
    }

    @SuppressWarnings("MustBeClosedChecker") // the span closes its scope when it ends, or leaves the thread
    MessageSpan begin(Message message, MessageContext context) {
        if (idle) {
            return MessageSpan.NONE;
        }
        Context here = Context.current();
        Context sent = propagator.extract(here, context.metadata().attributes(), GETTER);
        SpanContext sender = Span.fromContext(sent).getSpanContext();
        boolean handedOver =
                sender.isValid() && !isSame(sender, Span.fromContext(here).getSpanContext());
        boolean received = handedOver && message instanceof Event;

        Context parent = handedOver ? sent : here;
        SpanBuilder builder = tracer.spanBuilder(
                        received && messagingConventions
                                ? MessagingConventions.nameOf(message)
                                : message.getClass().getSimpleName())
                .setParent(parent)
                .setAttribute(KIND, kindOf(message))
                .setAttribute(TYPE, message.getClass().getName());
        String handler = context.handler();
        if (handler != null) {
            builder.setAttribute(HANDLER, handler);
        }
        if (received) {
            builder.addLink(sender);
            if (separateEventTraces) {
                builder.setNoParent();
            }
            if (messagingConventions) {
                MessagingConventions.describe(builder, message, context);
            }
        }
        Span span = builder.startSpan();
        Context own = parent.with(span);
        MessageSpan begun = new MessageSpan(span, own, own.makeCurrent(), propagator);
        context.passOn(begun);
        context.onLeave(begun);
        return begun;
    }

    /** What was read from metadata counts as remote, and so does not equal what is the same in this process. */
    private static boolean isSame(SpanContext one, SpanContext other) {
        return one.getSpanId().equals(other.getSpanId()) && one.getTraceId().equals(other.getTraceId());
    }

    private static String kindOf(Message message) {
        if (message instanceof Command) {
            return "command";
        }
        return message instanceof Query ? "query" : "event";
    }

    /**
     * Builds {@link Tracing}. Not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final OpenTelemetry openTelemetry;
        private TextMapPropagator propagator = W3CTraceContextPropagator.getInstance();
        private boolean messagingConventions;
        private boolean separateEventTraces;

        private Builder(OpenTelemetry openTelemetry) {
            this.openTelemetry = Objects.requireNonNull(openTelemetry, "openTelemetry");
        }

        /**
         * What writes a span into metadata, and reads it there.
         *
         * @param value unless set, that of the W3C Trace Context, which tells of no baggage
         * @return this builder
         */
        public Builder propagator(TextMapPropagator value) {
            propagator = Objects.requireNonNull(value, "propagator");
            return this;
        }

        /**
         * Describes runs of event handlers that were handed over as the conventions for messaging do: span kind {@link SpanKind#CONSUMER},
         * a name that begins with {@code process}, and attributes that begin with {@code messaging.}, the identifiers of message and
         * conversation among them. These conventions are not stable, and change what is known to tools; so they have to be asked for.
         *
         * @return this builder
         */
        public Builder messagingConventions() {
            messagingConventions = true;
            return this;
        }

        /**
         * Asks for the {@linkplain #messagingConventions() conventions for messaging} as other instrumentation is asked.
         *
         * @param value the value of the environment variable {@code OTEL_SEMCONV_STABILITY_OPT_IN}: words with commas between
         *     them, of which {@code messaging} and {@code messaging/dup} mean it; null if there is none
         * @return this builder
         */
        public Builder stabilityOptIn(@Nullable String value) {
            if (value != null
                    && Arrays.stream(value.split(",", -1))
                            .map(String::strip)
                            .anyMatch(word -> word.equals("messaging") || word.equals("messaging/dup"))) {
                messagingConventions = true;
            }
            return this;
        }

        /**
         * Begins a trace of its own with each run of an event handler that was handed over, which is then only linked to the span in
         * which the event was published. For events that are handled long after, or that cause very many others.
         *
         * @return this builder
         */
        public Builder separateEventTraces() {
            separateEventTraces = true;
            return this;
        }

        /**
         * Builds the tracing.
         *
         * @return new tracing
         */
        public Tracing build() {
            return new Tracing(this);
        }
    }
}
