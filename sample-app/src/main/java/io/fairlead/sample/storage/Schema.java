package io.fairlead.sample.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The tables. */
final class Schema {

    private Schema() {}

    /** Statements that make what is not there yet. */
    static String sql() {
        try (InputStream script = Schema.class.getResourceAsStream("schema.sql")) {
            return new String(Objects.requireNonNull(script, "schema.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
