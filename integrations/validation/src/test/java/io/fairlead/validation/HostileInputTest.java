package io.fairlead.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that somebody sends takes long, or brings down the thread. The limit is far above the tens of milliseconds that
 * these take, since other builds may slow this one, and far below the minutes of anything that grows with the square.
 */
class HostileInputTest {

    private static final int MEGABYTE = 1_000_000;
    private static final long MILLIS = 1_000;

    record Text(
            @NotBlank @Size(max = 5) @Nullable String length,
            @Email @Nullable String mail,
            @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Nullable String pattern,
            @Max(5) @Positive @DecimalMin("0.1") @Nullable String number,
            @Digits(integer = 5, fraction = 2) @Nullable String digits)
            implements Event {}

    record Node(@NotBlank String name, List<@Valid Node> nodes) {}

    record Graph(@Valid Node root) implements Event {}

    record Elements(@NotEmpty List<@NotBlank String> texts) implements Event {}

    static Stream<String> texts() {
        return Stream.of(
                        "a",
                        "1",
                        " ",
                        "-",
                        "0",
                        "a-",
                        "@",
                        ".",
                        "a.",
                        "a@",
                        "\u00e9",
                        "\u00ad",
                        "\"",
                        "\\",
                        "9.",
                        "1e",
                        "\ud83d\ude00",
                        "\u0661",
                        "(",
                        "a@b.")
                .map(part -> part.repeat(MEGABYTE / part.length()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_of_a_megabyte_takes_no_more_than_its_length(String text) {
        HostileInputTest_Text_Validation validation = new HostileInputTest_Text_Validation();
        List<Consumer<String>> checks = List.of(
                hostile -> validation.violations(new Text(hostile, null, null, null, null)),
                hostile -> validation.violations(new Text(null, hostile, null, null, null)),
                hostile -> validation.violations(new Text(null, "x@" + hostile, null, null, null)),
                hostile -> validation.violations(new Text(null, hostile + "@x", null, null, null)),
                hostile -> validation.violations(new Text(null, null, hostile, null, null)),
                hostile -> validation.violations(new Text(null, null, null, hostile, null)),
                hostile -> validation.violations(new Text(null, null, null, null, hostile)));
        for (Consumer<String> check : checks) {
            assertThat(fastest(check, text)).isLessThan(MILLIS);
        }
    }

    /** Other builds may take the processor for a while, but not each time. */
    private static long fastest(Consumer<String> check, String text) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            check.accept(text);
            least = Math.min(least, (System.nanoTime() - before) / 1_000_000);
        }
        return least;
    }

    @Test
    void an_object_that_holds_itself_is_checked_once() {
        List<Node> nodes = new ArrayList<>();
        Node root = new Node(" ", nodes);
        nodes.add(root);
        nodes.add(new Node("x", List.of(root)));

        assertThat(new HostileInputTest_Graph_Validation().violations(new Graph(root)))
                .extracting(Violation::path)
                .containsExactly("root.name");
    }

    @Test
    void objects_may_be_nested_deep() {
        Node node = new Node("", List.of());
        for (int i = 0; i < 1_000; i++) {
            node = new Node("x", List.of(node));
        }

        assertThat(new HostileInputTest_Graph_Validation().violations(new Graph(node)))
                .hasSize(1);
    }

    @Test
    @SuppressWarnings("JdkObsolete") // it is the one that is slow by index
    void a_list_that_is_no_array_is_walked_once() {
        LinkedList<String> texts = new LinkedList<>();
        for (int i = 0; i < 200_000; i++) {
            texts.add("x");
        }
        long before = System.nanoTime();
        new HostileInputTest_Elements_Validation().before(new Elements(texts));

        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(MILLIS);
    }
}
