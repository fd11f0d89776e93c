package io.fairlead.tests.beside;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages whose classes another processor writes. */
class GeneratedMessagesTest {

    static Stream<List<Processor>> immutables() {
        return Others.IMMUTABLES.inBothOrders();
    }

    static Stream<List<Processor>> autoValue() {
        return Others.AUTO_VALUE.inBothOrders();
    }

    @ParameterizedTest
    @MethodSource("immutables")
    void immutables_makes_messages(List<Processor> processors, @TempDir Path output) throws IOException {
        try (Program program = Program.with(output, processors, Program.sourcesOf("immutables"))
                .clean()) {
            assertThat(program.<List<Object>>run("shop.Shop"))
                    .containsExactly("for ALFKI", "for BONAP", "10248", List.of("placed 10248", "placed 10248"));
        }
    }

    @ParameterizedTest
    @MethodSource("immutables")
    void what_immutables_makes_is_named_where_its_interface_is_handled(List<Processor> processors, @TempDir Path output)
            throws IOException {
        String[] sources = Stream.of(Program.sourcesOf("immutables"))
                .map(source -> source.replace("handle(ImmutablePlaceOrder", "handle(PlaceOrder"))
                .toArray(String[]::new);
        try (Program program = Program.with(output, processors, sources)) {
            assertThat(program.complaints())
                    .singleElement()
                    .asString()
                    .contains("[Fairlead/UnknownMessage] Shop.Placing.handle must take a concrete command")
                    .contains("concrete is shop.ImmutablePlaceOrder");
        }
    }

    @ParameterizedTest
    @MethodSource("autoValue")
    void auto_value_makes_messages(List<Processor> processors, @TempDir Path output) throws IOException {
        try (Program program =
                Program.with(output, processors, Program.sourcesOf("autovalue")).clean()) {
            assertThat(program.<List<Object>>run("shop.Shop")).containsExactly("for ALFKI", List.of("placed 10248"));
        }
    }
}
