package io.fairlead.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import io.fairlead.BusOptions;
import io.fairlead.Metadata;
import io.fairlead.logging.Desk.Do;
import io.fairlead.logging.Desk.DoLater;
import io.fairlead.logging.Desk.Look;
import io.fairlead.logging.Desk.Seen;
import io.fairlead.logging.Desk.Skip;
import io.fairlead.logging.Desk.Told;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** What handlers log can be found by their message, and by no other. */
@Timeout(60)
class MdcTest {

    private final Logged logged = new Logged();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final DeskBus bus = Logged.bus(new Logging(), executor);
    private final Map<String, String> seen = new HashMap<>();

    @BeforeEach
    void clear() {
        MDC.clear();
    }

    /** Nothing is left behind, on any thread, by any test. */
    @AfterEach
    void close() throws Exception {
        assertThat(context()).isEmpty();
        assertThat(restingContext()).isEmpty();
        bus.close();
        executor.shutdownNow();
        logged.close();
    }

    private static Map<String, String> context() {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return context == null ? Map.of() : context;
    }

    /** That of the bus's own thread, when it does nothing. */
    private Map<String, String> restingContext() throws Exception {
        Callable<Map<String, String>> context = MdcTest::context;
        return executor.submit(context).get(30, TimeUnit.SECONDS);
    }

    private static Metadata metadata(String id) {
        return Metadata.builder()
                .messageId(id)
                .correlationId("c-1")
                .principal("maria")
                .tenant("north")
                .build();
    }

    @Test
    void a_handler_logs_with_its_message() {
        bus.send(
                new Do(bus -> {
                    seen.putAll(context());
                    return "done";
                }),
                metadata("m-1"));

        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "message_type", Do.class.getName(),
                        "message_id", "m-1",
                        "correlation_id", "c-1",
                        "principal", "maria",
                        "tenant", "north"));
        assertThat(logged.line().getMDCPropertyMap()).isEqualTo(seen);
    }

    @Test
    void what_was_there_is_there_again() {
        MDC.put("request", "r-1");
        MDC.put("tenant", "south");
        bus.send(
                new Do(bus -> {
                    seen.putAll(context());
                    return "done";
                }),
                metadata("m-1"));

        assertThat(seen).containsEntry("request", "r-1").containsEntry("tenant", "north");
        assertThat(context()).containsExactlyInAnyOrderEntriesOf(Map.of("request", "r-1", "tenant", "south"));
        MDC.clear();
    }

    @Test
    void an_inner_message_takes_over_nothing_that_is_not_its_own() {
        Map<String, String> again = new HashMap<>();
        bus.send(
                new Do(continuing -> {
                    bus.publish(
                            new Seen(() -> seen.putAll(context())),
                            Metadata.builder().messageId("m-2").build());
                    again.putAll(context());
                    return "done";
                }),
                metadata("m-1"));

        assertThat(seen)
                .containsEntry("message_id", "m-2")
                .containsEntry("handler", Desk.Screen.class.getName())
                .doesNotContainKeys("tenant", "principal");
        assertThat(again)
                .containsEntry("message_id", "m-1")
                .containsEntry("tenant", "north")
                .doesNotContainKey("handler");
    }

    @Test
    void it_ends_with_an_error_and_early_answers_too() {
        bus.ask(new Skip(() -> {
            seen.putAll(context());
            return "early";
        }));
        assertThat(seen).containsEntry("message_type", Skip.class.getName());
        assertThat(context()).isEmpty();

        assertThatThrownBy(() -> bus.ask(new Skip(() -> {
                    throw new IllegalStateException("before anything");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(context()).isEmpty();

        assertThatThrownBy(() -> bus.send(new Do(bus -> {
                    throw new StackOverflowError();
                })))
                .isInstanceOf(StackOverflowError.class);
        assertThat(context()).isEmpty();
    }

    @Test
    void a_handler_that_answers_later_leaves_its_thread_clean() throws Exception {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Map<String, String>> within = new CompletableFuture<>();
        CompletableFuture<String> sent = bus.sendAsync(
                new DoLater(bus -> {
                    within.complete(context());
                    return answer;
                }),
                metadata("m-1"));

        assertThat(within.get(30, TimeUnit.SECONDS)).containsEntry("message_id", "m-1");
        assertThat(restingContext()).isEmpty(); // the only thread, while the answer is out
        MDC.put("message_id", "another");
        answer.complete("done");
        sent.get(30, TimeUnit.SECONDS);
        assertThat(context()).containsExactly(Map.entry("message_id", "another"));
        MDC.clear();
    }

    @Test
    void a_handler_that_fails_at_once_instead_of_later_leaves_its_thread_clean() throws Exception {
        CompletableFuture<String> sent = bus.sendAsync(new DoLater(bus -> {
            throw new IllegalStateException("not now");
        }));
        assertThatThrownBy(() -> sent.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(IllegalStateException.class);

        assertThat(restingContext()).isEmpty();
    }

    @Test
    void an_event_in_the_queue_is_logged_with_itself() throws Exception {
        Map<String, String> there = new ConcurrentHashMap<>();
        bus.publish(new Told(() -> there.putAll(context())), metadata("m-3"));
        assertThat(bus.awaitIdle(Duration.ofSeconds(30))).isTrue();

        assertThat(there).containsEntry("message_id", "m-3").containsEntry("tenant", "north");
    }

    @Test
    void what_comes_from_a_sender_is_escaped() {
        bus.send(
                new Do(bus -> {
                    seen.putAll(context());
                    return "done";
                }),
                Metadata.builder()
                        .messageId("m\n1")
                        .principal("\u202eairam")
                        .tenant("x".repeat(1_000))
                        .build());

        assertThat(seen)
                .containsEntry("message_id", "m\\n1")
                .containsEntry("correlation_id", "m\\n1")
                .containsEntry("principal", "\\u202eairam")
                .containsEntry("tenant", "x".repeat(500) + "…");
    }

    /** A handler logs, whether its message has a line or not. */
    @Test
    void it_is_there_where_lines_are_off() {
        logged.level(Level.OFF);
        bus.ask(new Skip(() -> {
            seen.putAll(context());
            return "x";
        }));

        assertThat(seen).containsKey("message_id");
    }

    @Test
    void it_is_left_alone_where_nobody_wants_it() {
        try (DeskBus without = Logged.bus(Logging.builder().withoutMdc().build(), executor)) {
            without.ask(new Skip(() -> {
                seen.putAll(context());
                return "x";
            }));
        }

        assertThat(seen).isEmpty();
        assertThat(logged.line().getMDCPropertyMap()).isEmpty();
    }

    @Test
    void a_virtual_thread_is_a_thread() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "needs JDK 21");
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        Map<String, String> found = new ConcurrentHashMap<>();
        try (DeskBus virtual = Logged.bus(new Logging(), threads)) {
            CompletableFuture.allOf(IntStream.range(0, 50)
                            .mapToObj(i -> virtual.sendAsync(
                                    new Do(bus -> {
                                        bus.ask(new Look(i));
                                        found.put("m-" + i, context().get("message_id"));
                                        return "done";
                                    }),
                                    metadata("m-" + i)))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }

        assertThat(found)
                .hasSize(50)
                .allSatisfy((sent, logged) -> assertThat(logged).isEqualTo(sent));
    }

    @Test
    void threads_see_no_message_of_others() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Map<String, String> found = new ConcurrentHashMap<>();
        try (DeskBus shared = DeskBus.builder()
                .options(BusOptions.builder().executor(pool).build())
                .loggingMiddleware(new LoggingMiddleware(new Logging()))
                .mdcMiddleware(new MdcMiddleware(new Logging()))
                .payloadMiddleware(new PayloadMiddleware(new Logging()))
                .slowAfterMiddleware(new SlowAfterMiddleware(new Logging()))
                .build()) {
            CompletableFuture.allOf(IntStream.range(0, 2_000)
                            .mapToObj(i -> shared.sendAsync(
                                    new DoLater(bus -> {
                                        found.put("m-" + i, context().get("message_id"));
                                        return CompletableFuture.supplyAsync(() -> "done", pool);
                                    }),
                                    metadata("m-" + i)))
                            .toArray(CompletableFuture<?>[]::new))
                    .get(30, TimeUnit.SECONDS);
            Callable<Map<String, String>> context = MdcTest::context;
            for (int i = 0; i < 20; i++) {
                assertThat(pool.submit(context).get(30, TimeUnit.SECONDS)).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(found)
                .hasSize(2_000)
                .allSatisfy((sent, logged) -> assertThat(logged).isEqualTo(sent));
    }
}
