package io.fairlead.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of values, and what is not. */
class RedactionTest {

    private final Redaction redaction = Redaction.standard();

    private record OrderId(String value) {}

    private record Card(String number) {}

    @Test
    void what_is_sensitive_is_masked_whatever_it_is() {
        ComponentValues values = new ComponentValues(
                List.of(new Component("id", false), new Component("pin", true), new Component("none", true)),
                "ALFKI",
                4711,
                null);

        assertThat(redaction.shown(values, 0)).isEqualTo("ALFKI");
        assertThat(redaction.shown(values, 1)).isEqualTo("***");
        assertThat(redaction.shown(values, 2)).isEqualTo("***");
    }

    static Stream<Arguments> shown() {
        UUID id = UUID.fromString("0190a3c1-0000-7000-8000-000000000001");
        List<Integer> many = IntStream.range(0, 25).boxed().toList();
        return Stream.of(
                Arguments.of("two\nlines", "two\nlines"),
                Arguments.of(CharBuffer.wrap("built"), "built"),
                Arguments.of('c', "c"),
                Arguments.of(7, 7),
                Arguments.of(7L, 7L),
                Arguments.of(1.5, 1.5),
                Arguments.of(Double.NaN, "NaN"),
                Arguments.of(true, true),
                Arguments.of(new BigDecimal("12.50"), new BigDecimal("12.50")),
                Arguments.of(BigInteger.ONE.shiftLeft(600), "(BigInteger)"),
                Arguments.of(Month.MAY, "MAY"),
                Arguments.of(id, id.toString()),
                Arguments.of(Instant.EPOCH, "1970-01-01T00:00:00Z"),
                Arguments.of(Duration.ofSeconds(90), "PT1M30S"),
                Arguments.of(Optional.of("x"), "x"),
                Arguments.of(OptionalInt.of(3), 3),
                Arguments.of(OptionalLong.of(4), 4L),
                Arguments.of(OptionalDouble.of(0.5), 0.5),
                Arguments.of(List.of("a", 1), "[a, 1]"),
                Arguments.of(Map.of("k", List.of(2)), "[k=[2]]"),
                Arguments.of(new String[] {"a", "b"}, "[a, b]"),
                Arguments.of(many, "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … of 25]"),
                Arguments.of(new byte[] {1, 2}, "(byte[])"),
                Arguments.of(new Card("4711"), "(Card)"),
                Arguments.of(List.of(new Card("4711")), "[(Card)]"),
                Arguments.of(Optional.of(new Card("4711")), "(Card)"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void shows(Object value, Object expected) {
        assertThat(redaction.shown(value)).isEqualTo(expected);
    }

    @Test
    void what_is_logged_is_escaped_wherever_it_stands() {
        ComponentValues values =
                new ComponentValues(List.of(new Component("note", false), new Component("pin", true)), "a\n", "b\n");

        assertThat(redaction.logged(values, 0)).isEqualTo("a\\n");
        assertThat(redaction.logged(values, 1)).isEqualTo("***");
        assertThat(redaction.logged('\u2028')).isEqualTo("\\u2028");
        assertThat(redaction.logged(List.of("a\n", Map.of("k\t", '"')))).isEqualTo("[a\\n, [k\\t=\\\"]]");
        assertThat(redaction.logged(7)).isEqualTo(7);
        assertThat(redaction.logged((Object) null)).isNull();
    }

    @Test
    void nothing_is_shown_as_nothing() {
        assertThat(redaction.shown((Object) null)).isNull();
        assertThat(redaction.shown(Optional.empty())).isNull();
        assertThat(redaction.shown(OptionalInt.empty())).isNull();
    }

    @Test
    void an_application_says_what_to_show_of_its_classes() {
        Redaction own = Redaction.builder()
                .show(OrderId.class, OrderId::value)
                .show(Card.class, card -> card) // still of no known class
                .build();

        assertThat(own.shown(new OrderId("7\n"))).isEqualTo("7\n");
        assertThat(own.shown(List.of(new OrderId("7"), new OrderId("8")))).isEqualTo("[7, 8]");
        assertThat(own.shown(new Card("4711"))).isEqualTo("(Card)");
    }

    @Test
    void one_class_has_one_way_to_be_shown() {
        Redaction.Builder builder = Redaction.builder().show(OrderId.class, OrderId::value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.show(OrderId.class, id -> "another"))
                .withMessageContaining("OrderId");
    }

    @Test
    void long_texts_are_cut_between_characters() {
        Redaction five = Redaction.builder().maxLength(5).build();

        assertThat(five.text("12345")).isEqualTo("12345");
        assertThat(five.text("123456")).isEqualTo("12345…");
        assertThat(five.text("1234😀6")).isEqualTo("1234…");
        assertThat(five.logged(CharBuffer.wrap("\n\n\n\n\n\n"))).isEqualTo("\\n\\n\\n\\n\\n…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redaction.builder().maxLength(0));
    }

    @Test
    void what_contains_itself_ends() {
        List<@Nullable Object> self = new ArrayList<>();
        self.add(self);

        assertThat(redaction.shown(self)).isEqualTo("[[[(ArrayList)]]]");
    }

    @Test
    void what_can_not_be_read_is_no_error() {
        List<Object> broken = new AbstractList<>() {
            @Override
            public Object get(int index) {
                throw new IllegalStateException("closed");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThat(redaction.shown(broken)).isEqualTo("(" + broken.getClass().getName() + ")");
        assertThat(Redaction.builder()
                        .show(Card.class, card -> {
                            throw new IllegalStateException(card.number());
                        })
                        .build()
                        .shown(new Card("4711")))
                .isEqualTo("(Card)");
    }
}
