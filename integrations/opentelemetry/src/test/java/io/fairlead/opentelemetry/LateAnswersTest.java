package io.fairlead.opentelemetry;

import static io.fairlead.opentelemetry.Recorded.currentSpan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.opentelemetry.Shop.Bill;
import io.fairlead.opentelemetry.Shop.DoLater;
import io.fairlead.opentelemetry.Shop.PlaceLater;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that answer later: the span goes on, its scope does not. */
@Timeout(60)
class LateAnswersTest {

    private final Recorded recorded = Recorded.all();
    private final ShopBus bus = recorded.bus();

    @AfterEach
    void close() throws Exception {
        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(recorded.restingContext()).isSameAs(Context.root());
        bus.close();
        recorded.close();
    }

    @Test
    void the_span_is_current_in_the_handler_and_ends_with_the_answer() throws Exception {
        AtomicReference<String> current = new AtomicReference<>();
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Void> called = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(continuing -> {
            current.set(currentSpan());
            called.complete(null);
            return answer;
        }));
        called.get(30, TimeUnit.SECONDS);

        // The bus has one thread, so this comes when the first half has left it.
        assertThat(recorded.restingContext()).isSameAs(Context.root());
        assertThat(recorded.spans()).isEmpty();
        answer.complete("done");
        assertThat(sent.get(30, TimeUnit.SECONDS)).isEqualTo("done");

        assertThat(recorded.span("DoLater").getSpanId()).isEqualTo(current.get());
        assertThat(recorded.span("DoLater").getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void others_on_the_thread_in_between_begin_traces_of_their_own() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(continuing -> answer));
        bus.sendAsync(new Bill("x")).get(30, TimeUnit.SECONDS);
        answer.complete("done");
        sent.get(30, TimeUnit.SECONDS);

        SpanData bill = recorded.span("Bill");
        assertThat(bill.getParentSpanId()).isEqualTo(SpanId.getInvalid());
        assertThat(bill.getTraceId()).isNotEqualTo(recorded.span("DoLater").getTraceId());
    }

    @Test
    void what_is_sent_later_is_a_child() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent =
                bus.sendAsync(new DoLater(continuing -> answer.thenApply(with -> continuing.send(new Bill(with)))));
        Thread other = new Thread(() -> answer.complete("x"));
        recorded.restingContext();
        other.start();
        other.join();
        sent.get(30, TimeUnit.SECONDS);

        SpanData later = recorded.span("DoLater");
        assertThat(recorded.span("Bill").getParentSpanId()).isEqualTo(later.getSpanId());
        assertThat(recorded.span("Bill").getTraceId()).isEqualTo(later.getTraceId());
    }

    @Test
    void events_that_are_raised_later_come_of_the_command() throws Exception {
        CompletableFuture<Integer> id = new CompletableFuture<>();
        CompletableFuture<Integer> sent = bus.sendAsync(new PlaceLater(id));
        recorded.restingContext();
        Span foreign = recorded.tracer.spanBuilder("foreign").startSpan();
        Runnable completing = () -> id.complete(9);
        Thread other = new Thread(Context.current().with(foreign).wrap(completing));
        other.start();
        other.join();
        foreign.end();
        sent.get(30, TimeUnit.SECONDS);
        Recorded.awaitIdle(bus);

        SpanData command = recorded.span("PlaceLater");
        SpanData event = recorded.span("Placed");
        assertThat(event.getParentSpanId()).isEqualTo(command.getSpanId());
        assertThat(event.getTraceId())
                .isEqualTo(command.getTraceId())
                .isNotEqualTo(recorded.span("foreign").getTraceId());
        assertThat(recorded.span("Bill").getParentSpanId()).isEqualTo(event.getSpanId());
    }

    @Test
    void a_stage_that_fails_is_a_failure() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(continuing -> answer));
        answer.completeExceptionally(new IOException("card 4711"));
        assertThatThrownBy(() -> sent.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);

        SpanData span = recorded.span("DoLater");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
                .isEqualTo("java.io.IOException");
    }

    @Test
    void a_handler_that_fails_at_once_leaves_nothing() {
        assertThatThrownBy(() -> bus.send(new DoLater(continuing -> {
                    throw new IllegalStateException("not now");
                })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(recorded.span("DoLater").getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void an_answer_that_is_there_at_once_is_none_that_is_late() {
        bus.send(new DoLater(continuing -> CompletableFuture.completedFuture("done")));

        assertThat(recorded.span("DoLater").getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void who_waits_has_nothing_of_it_on_the_thread() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Thread other = new Thread(() -> {
            while (recorded.spans().isEmpty() && !answer.isDone()) {
                answer.complete("done");
            }
        });
        other.start();
        assertThat(bus.send(new DoLater(continuing -> answer))).isEqualTo("done");
        other.join();

        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(recorded.spans()).hasSize(1);
    }
}
