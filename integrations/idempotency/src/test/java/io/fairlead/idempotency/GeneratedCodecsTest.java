package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.codec.MessageCodecs;
import io.fairlead.codec.UnknownMessageException;
import io.fairlead.idempotency.Gallery.Box;
import io.fairlead.idempotency.Gallery.Circle;
import io.fairlead.idempotency.Gallery.Colour;
import io.fairlead.idempotency.Gallery.Page;
import io.fairlead.idempotency.Gallery.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Codecs that are generated make bytes of all kinds of answers, and these of the bytes. */
class GeneratedCodecsTest {

    private final MessageCodecs codecs = new GalleryBusCodecs();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("text", "a\u0000\u2028\"ü€"),
                Arguments.of("text", ""),
                Arguments.of("text", null),
                Arguments.of("number", Long.MIN_VALUE),
                Arguments.of("nothing", null),
                Arguments.of("colour", Colour.GREEN),
                Arguments.of("shape", new Circle(3)),
                Arguments.of("shape", new Box(new Size(3, Optional.of(4)))),
                Arguments.of("shapes", List.of(new Circle(3), new Box(new Size(1, Optional.empty())))),
                Arguments.of("shapes", List.of()),
                Arguments.of("found", Optional.of(new Size(1, Optional.of(2)))),
                Arguments.of("found", Optional.empty()),
                Arguments.of("page", new Page<>(List.of(new Size(1, Optional.of(2))))),
                Arguments.of("priced", Map.of("a", new BigDecimal("1.50"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_comes_back_as_it_was(String name, @Nullable Object answer) {
        assertThat(codecs.decodeResult(name, codecs.encodeResult(name, answer))).isEqualTo(answer);
    }

    @Test
    void names_are_those_that_were_given() {
        assertThat(codecs.nameOf(new Gallery.Draw(new Circle(1)))).isEqualTo("shape");
        assertThat(text(codecs.encodeResult("shape", new Circle(1))))
                .contains("round")
                .doesNotContain("Circle");
    }

    @Test
    void equal_commands_have_equal_bytes_and_others_have_not() {
        assertThat(codecs.encode(new Gallery.Draw(new Circle(1))))
                .isEqualTo(codecs.encode(new Gallery.Draw(new Circle(1))))
                .isNotEqualTo(codecs.encode(new Gallery.Draw(new Circle(2))));
        Instant now = Instant.ofEpochSecond(1, 2);
        assertThat(text(codecs.encode(new Gallery.PriceAll(now, Set.of("a")))))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:01.000000002Z\",\"names\":[\"a\"]}");
    }

    @Test
    void strangers_are_refused() {
        assertThatExceptionOfType(UnknownMessageException.class)
                .isThrownBy(() -> codecs.nameOf(new Till.Unprotected("ann")))
                .withMessageContaining("Unprotected");
        assertThatExceptionOfType(UnknownMessageException.class)
                .isThrownBy(() -> codecs.encode(new Till.Unprotected("ann")));
        assertThatExceptionOfType(UnknownMessageException.class)
                .isThrownBy(() -> codecs.decodeResult("java.lang.String", new byte[0]))
                .withMessageContaining("java.lang.String");
        assertThatExceptionOfType(UnknownMessageException.class).isThrownBy(() -> codecs.encodeResult("unknown", "x"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
