package io.fairlead.opentelemetry;

import io.fairlead.Metadata;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The span of one message, and its scope: as long as it is open, the span is current on the thread that opened it.
 *
 * <p>A scope must be closed by the thread that opened it. A pipeline that stays on its thread ends there, and so does its scope. One whose
 * handler answers later {@linkplain io.fairlead.MessageContext#onLeave leaves} first, which closes the scope, and ends anywhere. Whatever
 * comes after that sees what was written before, because the runtime hands the message over; so nothing here is synchronized.
 */
final class MessageSpan implements Consumer<Metadata.Builder>, Runnable {

    /** Where nobody traces. */
    static final MessageSpan NONE = new MessageSpan(Span.getInvalid(), Context.root(), null, TextMapPropagator.noop());

    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Span span;
    private final Context context;
    private final TextMapPropagator propagator;
    private final @Nullable Thread thread;
    private @Nullable Scope scope;

    /**
     * A span that has begun.
     *
     * @param context the context that it is in
     * @param scope that of the context, on this thread; null if it is not current
     */
    MessageSpan(Span span, Context context, @Nullable Scope scope, TextMapPropagator propagator) {
        this.span = span;
        this.context = context;
        this.scope = scope;
        thread = scope == null ? null : Thread.currentThread();
        this.propagator = propagator;
    }

    /**
     * Writes where a message comes from that this one causes. While the handler runs, that may be a span which it opened itself; a handler's
     * other threads, and what comes after it, are known to belong to this span and to no other.
     */
    @Override
    public void accept(Metadata.Builder metadata) {
        boolean within = scope != null && Thread.currentThread().equals(thread);
        Context now = within ? Context.current() : context;
        Context from = Span.fromContext(now).getSpanContext().isValid() ? now : context;
        propagator.inject(from, metadata, Tracing.SETTER);
    }

    /** Leaves the thread: what it does next is no longer this message's. */
    @Override
    public void run() {
        Scope open = scope;
        if (open != null) {
            scope = null;
            open.close();
        }
    }

    /** Tells the class of the error. Its text may hold anything, and stays here. */
    void fail(Throwable error) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute(ERROR_TYPE, error.getClass().getName());
    }

    void end() {
        run();
        span.end();
    }
}
