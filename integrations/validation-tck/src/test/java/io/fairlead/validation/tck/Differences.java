package io.fairlead.validation.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads why tests are known to fail, from {@code differences.txt}. */
final class Differences {

    private Differences() {}

    /** The reasons by test. */
    static SortedMap<String, String> read() {
        SortedMap<String, String> reasons = new TreeMap<>();
        String reason = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith(" ")) {
                reasons.put(line.strip(), reason);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                reason = line;
            }
        }
        return reasons;
    }

    private static String text() {
        try (InputStream in = Differences.class.getResourceAsStream("/differences.txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no differences.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
