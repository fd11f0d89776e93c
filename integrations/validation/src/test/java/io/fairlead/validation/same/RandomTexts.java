package io.fairlead.validation.same;

import java.util.List;
import java.util.Random;

/** Random texts of the kinds that constraints on texts are about. */
final class RandomTexts {

    private static final String ADDRESS = "abzAZ059.-_@\"\\ +!#[]():,;<>%\u00e9\u4e2d\u00ad\u3002{}~";
    private static final String NUMBER = "0123456789.+-eE\u0661";
    private static final List<String> HOSTS = List.of(
            "example.com",
            "EXAMPLE.org",
            "a.b",
            "localhost",
            "-a.b",
            "a-.b",
            "a--b.c",
            "a..b",
            ".a",
            "a.",
            "b\u00fccher.de",
            "[127.0.0.1]",
            "[1.2.3]",
            "[999.1.1.1]",
            "[IPv6:::1]",
            "[IPv6:2001:db8::ff00:42:8329]",
            "[ipv6:1:2:3:4:5:6:7:8]",
            "[IPv6:::ffff:1.2.3.04]",
            "[IPv6:::1.2.3.4]",
            "[IPv6:1::1.2.3.256]",
            "[IPv6:fe80::1%eth0]",
            "[IPv6:fe80:::1%1]",
            "[IPv6:1:2]",
            "[IPv6:1::2::3]",
            "\ud83d\ude00.com",
            "a".repeat(63) + ".com",
            "a".repeat(64) + ".com",
            ("a".repeat(60) + ".").repeat(4) + "abcdefghijk",
            ("a".repeat(60) + ".").repeat(4) + "abcdefghijkl");
    private static final List<String> NAMES = List.of(
            "a",
            "john.doe",
            "\"a b\"",
            "\"a\"b",
            "\"\"",
            "\"\\\\\"",
            "\"\\\"\"",
            "\"\\a\"",
            "a..b",
            ".a",
            "a.",
            "a.\"x\".b",
            "a@b",
            "\"a@b\"",
            "\ud83d\ude00",
            "\ud83d",
            "x".repeat(64),
            "x".repeat(65),
            "\u00e9",
            "a-b",
            "-");
    private static final List<String> BLANKS =
            List.of("", " ", "\t\n", "\u00a0", "\u2003", "\u3000", "\u200b", "\u0000", " x ");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    String next() {
        return switch (random.nextInt(9)) {
            case 0 -> pick(BLANKS);
            case 1 -> of(NUMBER, random.nextInt(8));
            case 2 -> String.valueOf((random.nextInt(2001) - 1000) / 8.0);
            case 3 -> of(ADDRESS, random.nextInt(6)) + "@" + of(ADDRESS, random.nextInt(8));
            case 4, 5 -> pick(NAMES) + "@" + pick(HOSTS);
            case 6 -> of("ABCxyz", 2 + random.nextInt(3));
            case 7 -> of("0123,$xX", 1 + random.nextInt(7));
            default -> "a@" + "[IPv6:" + of("0f:.%1", 1 + random.nextInt(12)) + "]";
        };
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String of(String characters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
