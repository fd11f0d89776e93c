package io.fairlead.tools.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

    @Test
    void reads_every_kind_of_value() {
        assertThat(new JsonParser(" {\"a\" : [ 1 , -2.5e3, true,false , null, \"\", {} , [] ]}\r\n\t").parse())
                .isEqualTo(Map.of(
                        "a",
                        Arrays.asList(
                                new BigDecimal("1"),
                                new BigDecimal("-2.5e3"),
                                true,
                                false,
                                null,
                                "",
                                Map.of(),
                                List.of())));
    }

    @Test
    void reads_every_escape() {
        assertThat(new JsonParser("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\"").parse())
                .isEqualTo("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "\"",
                "\"a",
                "\"\n\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "0x1",
                "NaN",
                "tru",
                "nul",
                "truee",
                "1 2",
                "[] []",
                "// a\n1",
                "\u00a01",
                "1e9999"
            })
    void rejects_what_is_not_json(String text) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> new JsonParser(text).parse())
                .withMessageStartingWith("line ");
    }

    @Test
    void rejects_what_is_too_deep_before_the_stack_does() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> new JsonParser("[".repeat(1_000_000)).parse())
                .withMessage("line 1, column 102: nested more than 100 deep");
    }

    @Test
    void tells_the_place() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> new JsonParser("{\n  \"a\": 1,\n  \"b\": ?\n}").parse())
                .withMessage("line 3, column 8: a value was expected, but there is '?'");
    }
}
