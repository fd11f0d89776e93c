package io.fairlead.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemJsonTest {

    /** The value of the detail, as it is written. */
    private static String written(String detail) {
        String json = ProblemDetails.of(400, null, detail).toJson();
        String before = "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"";
        assertThat(json).startsWith(before).endsWith("\"}");
        return json.substring(before.length(), json.length() - 2);
    }

    @Test
    void all_members_have_their_place() {
        ProblemDetails problem = ProblemDetails.of(409, "odd", "It is odd.")
                .withType("https://example.com/odd", "Odd")
                .withInstance("urn:uuid:1")
                .withExtension("price", new BigDecimal("1E+9"))
                .withExtension("open", false)
                .withExtension("count", 12L)
                .withExtension("ratio", Double.POSITIVE_INFINITY)
                .withErrors(List.of(new FieldError("a", "b")));

        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"https://example.com/odd\",\"title\":\"Odd\",\"status\":409,"
                        + "\"detail\":\"It is odd.\",\"instance\":\"urn:uuid:1\",\"code\":\"odd\","
                        + "\"errors\":[{\"path\":\"a\",\"message\":\"b\"}],"
                        + "\"price\":1E+9,\"open\":false,\"count\":12,\"ratio\":\"Infinity\"}");
    }

    @Test
    void what_is_absent_is_left_out() {
        assertThat(ProblemDetails.of(503, null, null).toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0022 | \\\"",
                "005c | \\\\",
                "0000 | \\u0000",
                "0009 | \\t",
                "000a | \\n",
                "000d | \\r",
                "001f | \\u001f",
                "007f | \\u007f",
                "0085 | \\u0085",
                "2028 | \\u2028",
                "2029 | \\u2029"
            })
    void what_would_end_a_text_or_a_line_is_escaped(String character, String escaped) {
        char c = (char) Integer.parseInt(character, 16);
        assertThat(written("a" + c + "b")).isEqualTo("a" + escaped + "b");
    }

    @Test
    void half_a_pair_is_replaced_and_a_whole_one_kept() {
        assertThat(written("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
        assertThat(written("\uD83D")).isEqualTo("\uFFFD");
        assertThat(written("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(written("\uD83Dx\uD83D\uD83D\uDE00")).isEqualTo("\uFFFDx\uFFFD\uD83D\uDE00");
        assertThat(written("äЖ語")).isEqualTo("äЖ語");
    }

    @Test
    void any_text_comes_back_from_its_bytes() throws CharacterCodingException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = textOf(random);
            String escaped = written(text);
            String sent = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(escaped)))
                    .toString();
            assertThat(unescaped(sent)).as("seed %d, text %d", seed, i).isEqualTo(withoutHalves(text));
        }
    }

    private static String textOf(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append((char)
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> 0xD7FE + random.nextInt(0x804);
                        case 2 -> 0x2020 + random.nextInt(0x10);
                        default -> random.nextInt(0x10000);
                    });
        }
        return text.toString();
    }

    private static String withoutHalves(String text) {
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Reads a text as RFC 8259 has it, and finds fault with what may not stand in one. */
    private static String unescaped(String json) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at++);
            assertThat(c).isNotEqualTo('"').isGreaterThanOrEqualTo(' ');
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(at++);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
                    at += 4;
                }
                case '"', '\\' -> text.append(escaped);
                default -> throw new AssertionError(json);
            }
        }
        return text.toString();
    }
}
