package io.fairlead.opentelemetry;

import static io.fairlead.opentelemetry.Recorded.currentSpan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.Wiring;
import io.fairlead.opentelemetry.Shop.Bill;
import io.fairlead.opentelemetry.Shop.Do;
import io.fairlead.opentelemetry.Shop.Look;
import io.fairlead.opentelemetry.Shop.Place;
import io.fairlead.opentelemetry.Shop.Placed;
import io.fairlead.opentelemetry.Shop.Seen;
import io.fairlead.opentelemetry.Shop.Told;
import io.fairlead.session.Session;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The spans of a real bus. */
@Timeout(60)
class TracingTest {

    private final Recorded recorded = Recorded.all();
    private final ShopBus bus = recorded.bus();

    /** Nothing is left behind, on any thread, by any test. */
    @AfterEach
    void close() throws Exception {
        assertThat(Context.current()).isSameAs(Context.root());
        assertThat(recorded.restingContext()).isSameAs(Context.root());
        bus.close();
        recorded.close();
    }

    private static void isChild(SpanData child, SpanData parent) {
        assertThat(child.getTraceId()).isEqualTo(parent.getTraceId());
        assertThat(child.getParentSpanId()).isEqualTo(parent.getSpanId());
    }

    private static void isRoot(SpanData span) {
        assertThat(span.getParentSpanContext().isValid()).isFalse();
    }

    private static void isLinked(SpanData span, SpanData to) {
        assertThat(span.getLinks())
                .extracting(LinkData::getSpanContext)
                .extracting(SpanContext::getTraceId, SpanContext::getSpanId)
                .containsExactly(tuple(to.getTraceId(), to.getSpanId()));
    }

    @Test
    void a_command_has_a_span() {
        bus.send(new Place("ALFKI"));

        SpanData span = recorded.span("Place");
        isRoot(span);
        assertThat(span.getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("io.fairlead");
        assertThat(span.getAttributes().asMap())
                .containsOnlyKeys(key("fairlead.message.kind"), key("fairlead.message.type"), key("fairlead.handler"))
                .containsEntry(key("fairlead.message.kind"), "command")
                .containsEntry(key("fairlead.message.type"), Place.class.getName())
                .containsEntry(key("fairlead.handler"), Shop.Doer.class.getName());
    }

    private static AttributeKey<String> key(String name) {
        return AttributeKey.stringKey(name);
    }

    @Test
    void a_message_that_is_sent_on_a_thread_is_a_child_of_what_is_current_there() throws Exception {
        Span request = recorded.tracer.spanBuilder("GET /").startSpan();
        try (Scope scope = request.makeCurrent()) {
            assertThat(scope).isNotNull();
            // By the bus itself, as code does that knows no context, and by the context.
            bus.send(new Do(continuing -> {
                bus.ask(new Look(() -> continuing.send(new Bill("x")).length()));
                return "done";
            }));
        } finally {
            request.end();
        }

        isChild(recorded.span("Do"), recorded.span("GET /"));
        isChild(recorded.span("Look"), recorded.span("Do"));
        // The context of the outer message was asked from within the inner one.
        isChild(recorded.span("Bill"), recorded.span("Look"));
        assertThat(recorded.span("Bill").getLinks()).isEmpty();
        assertThat(recorded.span("Look").getAttributes().get(key("fairlead.message.kind")))
                .isEqualTo("query");
    }

    @Test
    void what_a_command_causes_is_one_trace() throws Exception {
        bus.send(new Place("ALFKI"));
        Recorded.awaitIdle(bus);

        SpanData place = recorded.span("Place");
        SpanData placed = recorded.span("Placed");
        isRoot(place);
        isChild(placed, place);
        isLinked(placed, place);
        isChild(recorded.span("Bill"), placed);
        assertThat(recorded.span("Bill").getLinks()).isEmpty();
        assertThat(placed.getAttributes().get(key("fairlead.message.kind"))).isEqualTo("event");
        assertThat(placed.getAttributes().get(key("fairlead.handler"))).isEqualTo(Shop.Billing.class.getName());
    }

    @Test
    void a_direct_handler_is_a_child_of_its_publisher() {
        bus.send(new Do(continuing -> {
            continuing.publish(new Seen(() -> {}));
            bus.publish(new Seen(() -> {}));
            return "done";
        }));

        List<SpanData> seen = recorded.spans().stream()
                .filter(each -> each.getName().equals("Seen"))
                .toList();
        assertThat(seen).hasSize(2).allSatisfy(each -> {
            isChild(each, recorded.span("Do"));
            assertThat(each.getLinks()).isEmpty();
        });
    }

    @Test
    void an_event_comes_of_the_span_in_which_it_was_published() throws Exception {
        bus.send(new Do(continuing -> {
            Span inner = recorded.tracer.spanBuilder("inner").startSpan();
            try (Scope scope = inner.makeCurrent()) {
                assertThat(scope).isNotNull();
                continuing.publish(new Told(() -> {}));
            } finally {
                inner.end();
            }
            return "done";
        }));
        Recorded.awaitIdle(bus);

        isChild(recorded.span("inner"), recorded.span("Do"));
        isChild(recorded.span("Told"), recorded.span("inner"));
        isLinked(recorded.span("Told"), recorded.span("inner"));
    }

    @Test
    void what_another_thread_of_a_handler_sends_is_a_child_too() throws Exception {
        bus.send(new Do(continuing -> {
            Thread thread = new Thread(() -> continuing.send(new Bill("x")));
            thread.start();
            thread.join();
            return "done";
        }));

        isChild(recorded.span("Bill"), recorded.span("Do"));
    }

    @Test
    void what_is_handed_to_an_executor_stays_in_the_trace() throws Exception {
        bus.send(new Do(continuing -> {
            CompletableFuture.allOf(continuing.sendAsync(new Bill("x")), continuing.publishAsync(new Seen(() -> {})))
                    .join();
            return "done";
        }));
        Recorded.awaitIdle(bus);

        isChild(recorded.span("Bill"), recorded.span("Do"));
        assertThat(recorded.span("Bill").getLinks()).isEmpty();
        isChild(recorded.span("Seen"), recorded.span("Do"));
        isLinked(recorded.span("Seen"), recorded.span("Do"));
    }

    @Test
    void code_that_knows_no_context_is_followed_where_the_options_say_so() throws Exception {
        Tracing tracing = Tracing.builder(recorded.sdk).build();
        Span request = recorded.tracer.spanBuilder("POST /").startSpan();
        try (ShopBus told = recorded.bus(tracing, BusOptions.builder().senderMetadata(tracing::propagate));
                Scope scope = request.makeCurrent()) {
            assertThat(scope).isNotNull();
            told.publish(new Told(() -> {}));
            CompletableFuture.allOf(
                            told.sendAsync(new Bill("x")),
                            told.askAsync(new Look(() -> 1)),
                            told.publishAsync(new Seen(() -> {})))
                    .join();
            told.send(new Place("x"));
            Recorded.awaitIdle(told);
        } finally {
            request.end();
        }

        SpanData post = recorded.span("POST /");
        isChild(recorded.span("Told"), post);
        isLinked(recorded.span("Told"), post);
        assertThat(recorded.spans())
                .filteredOn(each -> each.getName().equals("Bill"))
                .hasSize(2)
                .allMatch(each -> each.getTraceId().equals(post.getTraceId()));
        isChild(recorded.span("Look"), post);
        isChild(recorded.span("Seen"), post);
        isChild(recorded.span("Place"), post);
        assertThat(recorded.span("Place").getLinks()).isEmpty();
    }

    @Test
    void without_them_a_queued_event_begins_a_trace() throws Exception {
        Span request = recorded.tracer.spanBuilder("POST /").startSpan();
        try (Scope scope = request.makeCurrent()) {
            assertThat(scope).isNotNull();
            bus.publish(new Told(() -> {}));
        } finally {
            request.end();
        }
        Recorded.awaitIdle(bus);

        isRoot(recorded.span("Told"));
        assertThat(recorded.span("Told").getLinks()).isEmpty();
    }

    @Test
    void metadata_tell_of_another_process() throws Exception {
        Metadata metadata = Metadata.builder()
                .attribute("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .attribute("tracestate", "vendor=7")
                .build();
        bus.send(new Place("x"), metadata);
        bus.publish(new Told(() -> {}), metadata);
        Recorded.awaitIdle(bus);

        SpanData place = recorded.span("Place");
        assertThat(place.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(place.getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(place.getParentSpanContext().isRemote()).isTrue();
        assertThat(place.getSpanContext().getTraceState().get("vendor")).isEqualTo("7");
        assertThat(place.getLinks()).isEmpty();
        assertThat(recorded.span("Told").getParentSpanId()).isEqualTo("b7ad6b7169203331");
        assertThat(recorded.span("Told").getLinks()).hasSize(1);
        SpanData bill = recorded.span("Bill");
        assertThat(bill.getTraceId()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(bill.getSpanContext().getTraceState().get("vendor")).isEqualTo("7");
    }

    @Test
    void a_broken_trace_context_is_none() {
        bus.send(
                new Place("x"),
                Metadata.builder().attribute("traceparent", "00-zz").build());

        isRoot(recorded.span("Place"));
    }

    @Test
    void a_failure_tells_its_class_and_nothing_else() {
        IOException error = new IOException("card 4711 was refused", new IllegalStateException("pin 1234"));
        assertThatThrownBy(() -> bus.send(new Do(continuing -> {
                    throw error;
                })))
                .isSameAs(error);

        SpanData span = recorded.span("Do");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.getStatus().getDescription()).isEmpty();
        assertThat(span.getAttributes().get(key("error.type"))).isEqualTo("java.io.IOException");
        assertThat(span.getEvents()).isEmpty();
        assertThat(span.toString()).doesNotContain("4711", "1234");
    }

    @Test
    void nothing_of_a_message_is_told() throws Exception {
        bus.send(
                new Place("secret-1"),
                Metadata.builder().principal("secret-2").tenant("secret-3").build());
        Recorded.awaitIdle(bus);

        assertThat(recorded.spans()).hasSize(3);
        assertThat(recorded.spans().toString()).doesNotContain("secret");
    }

    @Test
    void a_failing_handler_of_an_event_ends_its_own_span() throws Exception {
        bus.publish(new Told(() -> {
            throw new IllegalStateException("not now");
        }));
        bus.publish(new Told(() -> {}));
        Recorded.awaitIdle(bus);

        List<SpanData> told = recorded.spans();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(told.get(0).getAttributes().get(key("error.type"))).isEqualTo("java.lang.IllegalStateException");
        assertThat(told.get(1).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @Test
    void the_next_message_on_a_thread_knows_nothing_of_the_one_before() throws Exception {
        List<String> current = new ArrayList<>();
        Runnable look = () -> current.add(currentSpan());
        bus.publish(new Told(look));
        bus.publish(new Told(() -> {
            look.run();
            throw new IllegalStateException("not now");
        }));
        bus.publish(new Told(look));
        bus.sendAsync(new Bill("x")).get(30, TimeUnit.SECONDS);
        Recorded.awaitIdle(bus);

        assertThat(recorded.spans()).hasSize(4).allSatisfy(TracingTest::isRoot);
        assertThat(recorded.spans()).extracting(SpanData::getTraceId).doesNotHaveDuplicates();
        assertThat(current).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void events_in_the_queue_keep_to_their_own_traces() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        bus.send(new Do(continuing -> {
            continuing.publish(new Told(() -> {
                try {
                    gathered.await();
                } catch (InterruptedException stop) {
                    throw new AssertionError(stop);
                }
            }));
            return "one";
        }));
        bus.send(new Place("two"));
        bus.send(new Place("three"));
        gathered.countDown();
        Recorded.awaitIdle(bus);

        List<SpanData> places = named("Place");
        assertThat(places).hasSize(2);
        for (SpanData place : places) {
            assertThat(named("Placed"))
                    .filteredOn(each -> each.getParentSpanId().equals(place.getSpanId()))
                    .hasSize(1)
                    .allSatisfy(each -> isLinked(each, place));
        }
        isChild(recorded.span("Told"), recorded.span("Do"));
    }

    private List<SpanData> named(String name) {
        return recorded.spans().stream()
                .filter(each -> each.getName().equals(name))
                .toList();
    }

    /** As an agent makes of every executor: a task of the queue brings the context of whoever woke it, for all events. */
    @Test
    void an_executor_that_hands_on_the_context_mixes_nothing_up() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        recorded.executor().execute(() -> {
            try {
                gathered.await();
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        });
        Tracing tracing = Tracing.builder(recorded.sdk).build();
        try (ShopBus wrapped = recorded.bus(tracing, BusOptions.builder(), Context.taskWrapping(recorded.executor()))) {
            for (int i = 0; i < 3; i++) {
                wrapped.send(new Place("x"));
            }
            gathered.countDown();
            Recorded.awaitIdle(wrapped);
        }

        assertThat(named("Place"))
                .hasSize(3)
                .allSatisfy(place -> assertThat(named("Placed"))
                        .filteredOn(each -> each.getParentSpanId().equals(place.getSpanId()))
                        .hasSize(1));
        assertThat(named("Bill")).hasSize(3);
    }

    @Test
    void a_virtual_thread_is_a_thread() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "needs JDK 21");
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (ShopBus virtual = recorded.bus(Tracing.builder(recorded.sdk).build(), BusOptions.builder(), threads)) {
            CompletableFuture.allOf(Stream.generate(() -> virtual.sendAsync(new Place("x")))
                            .limit(50)
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            Recorded.awaitIdle(virtual);
        } finally {
            threads.shutdown();
        }

        assertThat(named("Place")).hasSize(50).allSatisfy(TracingTest::isRoot);
        assertThat(named("Place"))
                .allSatisfy(place -> assertThat(named("Placed"))
                        .filteredOn(each -> each.getParentSpanId().equals(place.getSpanId()))
                        .hasSize(1)
                        .allSatisfy(each -> isLinked(each, place)));
        assertThat(named("Bill")).hasSize(50);
    }

    @Test
    void a_session_changes_nothing() throws Exception {
        try (Session session = bus.openSession("job-1")) {
            session.send(new Place("x"));
        }
        Recorded.awaitIdle(bus);

        isChild(recorded.span("Placed"), recorded.span("Place"));
        isLinked(recorded.span("Placed"), recorded.span("Place"));
        isChild(recorded.span("Bill"), recorded.span("Placed"));
    }

    @Test
    void runs_of_handlers_may_have_traces_of_their_own() throws Exception {
        try (ShopBus separate =
                recorded.bus(Tracing.builder(recorded.sdk).separateEventTraces().build())) {
            separate.send(new Place("x"));
            Recorded.awaitIdle(separate);
        }

        isRoot(recorded.span("Placed"));
        assertThat(recorded.span("Placed").getTraceId())
                .isNotEqualTo(recorded.span("Place").getTraceId());
        isLinked(recorded.span("Placed"), recorded.span("Place"));
        isChild(recorded.span("Bill"), recorded.span("Placed"));
    }

    @Test
    void what_is_not_sampled_says_so_to_what_it_causes() throws Exception {
        AtomicReference<SpanContext> seen = new AtomicReference<>();
        try (Recorded unsampled = Recorded.none();
                ShopBus silent = unsampled.bus()) {
            silent.send(new Do(continuing -> {
                continuing.publish(new Told(() -> seen.set(Span.current().getSpanContext())));
                return "done";
            }));
            Recorded.awaitIdle(silent);
            assertThat(unsampled.spans()).isEmpty();
        }
        assertThat(seen.get().isValid()).isTrue();
        assertThat(seen.get().isSampled()).isFalse();
    }

    @Test
    void is_woven_into_the_roots_that_include_it_and_into_no_other() {
        try (QuietBus quiet = QuietBus.builder().build()) {
            quiet.send(new Do(continuing -> "done"));
            assertThat(quiet.wiring().routes())
                    .flatExtracting(Wiring.Route::middleware)
                    .isEmpty();
        }
        assertThat(recorded.spans()).isEmpty();
        assertThat(bus.wiring().routes())
                .filteredOn(route -> !route.handlers().isEmpty())
                .allMatch(route -> route.middleware().get(0).equals(TracingMiddleware.class.getName()));
    }

    @Test
    void is_made_by_a_container() {
        try (ShopBus made = DaggerShop.create().bus()) {
            assertThat(made.send(new Place("x"))).isEqualTo(7);
            assertThat(new Placed(7, "x").id()).isEqualTo(7);
        }
    }
}
