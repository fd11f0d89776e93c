package io.fairlead.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything is what it looks like. */
class EscapesTest {

    private static final int TEXTS = 100_000;

    /** What ends lines, colours terminals, or turns text around, by code point; written down apart from the code that escapes it. */
    private static boolean isRaw(int c) {
        return c < 0x20
                || isWithin(c, 0x7F, 0x9F)
                || c == 0x61C
                || c == 0x200E
                || c == 0x200F
                || isWithin(c, 0x2028, 0x202E)
                || isWithin(c, 0x2066, 0x2069)
                || c == 0xFEFF
                || isWithin(c, 0xD800, 0xDFFF)
                || isWithin(c, 0xE0000, 0xE0FFF);
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }

    /** Texts made mostly of what is dangerous. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) (0x7F + random.nextInt(0x21)));
                case 2 -> text.append((char) (0x2000 + random.nextInt(0x70)));
                case 3 -> text.append((char) random.nextInt(0x10000));
                case 4 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append((char) ('!' + random.nextInt(94)));
            }
        }
        return text.toString();
    }

    @Test
    void nothing_raw_is_left_of_100_000_texts() {
        long seed = Long.getLong("fairlead.seed", System.nanoTime());
        Random random = new Random(seed);
        int escaped = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String safe = Redaction.escape(text);
            assertThat(safe.codePoints().noneMatch(EscapesTest::isRaw))
                    .as("seed %d, text %d", seed, i)
                    .isTrue();
            assertThat(unescaped(safe)).as("seed %d, text %d", seed, i).isEqualTo(text);
            escaped += safe.equals(text) ? 0 : 1;
        }
        assertThat(escaped).as("seed %d", seed).isGreaterThan(TEXTS / 2);
    }

    /** The way back, which only exists where nothing was lost. */
    private static String unescaped(String safe) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (c != '\\') {
                assertThat(c).isNotEqualTo('"');
                text.append(c);
                continue;
            }
            char kind = safe.charAt(++i);
            switch (kind) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(safe.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(kind);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "000A, \\n",
                "000D, \\r",
                "0009, \\t",
                "0000, \\u0000",
                "001B, \\u001b",
                "007F, \\u007f",
                "0085, \\u0085",
                "009B, \\u009b",
                "061C, \\u061c",
                "200B, \\u200b",
                "200E, \\u200e",
                "2028, \\u2028",
                "2029, \\u2029",
                "202E, \\u202e",
                "2066, \\u2066",
                "2069, \\u2069",
                "FEFF, \\ufeff",
                "D800, \\ud800",
                "DFFF, \\udfff",
                "E0041, \\udb40\\udc41",
                "0022, \\\"",
                "005C, \\\\"
            })
    void writes_out(String codePoint, String written) {
        String text = new StringBuilder("a")
                .appendCodePoint(Integer.parseInt(codePoint, 16))
                .append('b')
                .toString();
        assertThat(Redaction.escape(text)).isEqualTo("a" + written + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ALFKI", "Zażółć gęślą jaźń", "مرحبا", "発注 😀", "{a=b; c='d'}"})
    void leaves_what_is_plain(String text) {
        assertThat(Redaction.escape(text)).isSameAs(text);
    }
}
