package io.fairlead.tests.beside;

import static org.assertj.core.api.Assertions.assertThat;

import dagger.internal.codegen.ComponentProcessor;
import io.fairlead.processor.FairleadProcessor;
import io.fairlead.tests.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lombok, which changes the classes that are there, before Fairlead or after it on the processor path. */
class LombokTest {

    @TempDir
    Path output;

    static Stream<List<Processor>> orders() {
        return Others.LOMBOK.inBothOrders();
    }

    static Stream<List<Processor>> ordersWithDagger() {
        return Stream.of(
                List.of(lombok(), new FairleadProcessor(), new ComponentProcessor()),
                List.of(new FairleadProcessor(), lombok(), new ComponentProcessor()),
                List.of(new FairleadProcessor(), new ComponentProcessor(), lombok()),
                List.of(new ComponentProcessor(), new FairleadProcessor(), lombok()));
    }

    private static Processor lombok() {
        return Others.LOMBOK.create();
    }

    @ParameterizedTest
    @MethodSource("ordersWithDagger")
    void handlers_and_messages_are_made_by_dagger(List<Processor> processors) throws IOException {
        try (Program program =
                Program.with(output, processors, Program.sourcesOf("lombok")).clean()) {
            assertThat(program.<List<String>>run("shop.Shop"))
                    .containsExactly(
                            "for ALFKI",
                            "PlaceOrder took 7",
                            "PlaceOrder.Receipt(id=10248)",
                            "10248 of a bus: true, 1",
                            "PlaceOrder took 7",
                            "java.io.IOException: negative");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void the_builder_asks_for_what_the_constructors_ask(List<Processor> processors) throws IOException {
        try (Program program = Program.with(output, processors, Program.sourcesOf("lombokbuilder"))
                .clean()) {
            assertThat(program.<List<Object>>run("shop.Shop"))
                    .containsExactly("the bus needs also: shopGreeter", "Hello Ann", 2);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void errors_are_the_same_and_at_their_lines(List<Processor> processors) throws IOException {
        try (Program program = Program.with(output, processors, Program.sourcesOf("lombokerrors"))) {
            assertThat(program.complaints())
                    .map(complaint -> complaint.lines().findFirst().orElseThrow())
                    .containsExactlyInAnyOrder(
                            "/shop/CancelOrder.java:7: error: [Fairlead/MissingHandler]"
                                    + " CancelOrder must have exactly one handler, but has none:",
                            "/shop/PlaceOrderHandler.java:11: error: [Fairlead/ResultMismatch]"
                                    + " PlaceOrderHandler.handle must return String, but returns int:",
                            "/shop/Twice.java:15: warning: [Fairlead/MissingInject]"
                                    + " Twice must have a constructor that a container can use.",
                            "/shop/Twice.java:19: error: [Fairlead/MiddlewareShape]"
                                    + " Twice.before must have the parameters of its kind of hook, but has others:");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_module_may_have_no_root(List<Processor> processors) throws IOException {
        String[] handlers = Stream.of(Program.sourcesOf("lombok"))
                .filter(source -> !source.contains("GenerateBus") && !source.contains("ShopBus"))
                .toArray(String[]::new);
        try (Program program = Program.with(output, processors, handlers).clean()) {
            assertThat(program.generated("shop.PlaceOrderHandler_Package")).contains("new Reserve()");
        }
    }

    @Test
    void a_class_is_not_waited_for_where_lombok_does_not_run() throws IOException {
        String handler = "package app; @io.fairlead.annotation.CommandHandler @lombok.NoArgsConstructor class Greeter {"
                + " record Greet() implements io.fairlead.Command<String> {}"
                + " String handle(Greet command) { return \"Hello\"; } }";
        String root = "package app; @io.fairlead.annotation.GenerateBus public interface App {"
                + " static String run() { return AppBus.builder().build().send(new Greeter.Greet()); } }";
        try (Program program = Program.with(output, List.of(new FairleadProcessor()), handler, root)
                .clean()) {
            assertThat(program.<String>run("app.App")).isEqualTo("Hello");
        }
    }
}
