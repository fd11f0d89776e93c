package io.fairlead.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes whose annotation is not the one that this version knows. */
class StrangeIndexTest {

    private static final String ROOT = """
            package com.shop;

            import io.fairlead.annotation.EventHandler;
            import io.fairlead.annotation.GenerateBus;
            import jakarta.inject.Inject;

            @GenerateBus
            final class Shop {
                private Shop() {}

                record Opened() implements io.fairlead.Event {}

                @EventHandler
                static final class Door {
                    @Inject
                    Door() {}

                    void handle(Opened event) {}
                }
            }
            """;

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void write() {
        root = folder.resolve("Shop.java");
        Sources.write(root, ROOT);
    }

    @Test
    void members_that_are_not_known_are_passed_over() throws Exception {
        Path module = module(
                "int format(); long fingerprint(); String[] novelties(); Class<?> owner();",
                "format = 4, fingerprint = 7, novelties = {\"a\", \"b\"}, owner = String.class");

        assertThat(report(module)).isEmpty();
    }

    @Test
    void later_format_with_other_members_is_one_error() throws Exception {
        Path module = module("int format(); Class<?>[] messages();", "format = 1_000_000_000, messages = String.class");

        assertThat(report(module))
                .startsWith("Shop.java:7:1: error: [Fairlead/ModuleVersion]")
                .containsOnlyOnce("error:");
    }

    @Test
    void members_of_other_types_are_as_good_as_none() throws Exception {
        Path module = module(
                "String format(); int messages(); boolean[] handlers(); long[] parts();",
                "format = \"one\", messages = 3, handlers = true, parts = 4");

        assertThat(report(module))
                .startsWith("Shop.java:7:1: error: [Fairlead/ModuleVersion]")
                .containsOnlyOnce("error:");
    }

    private String report(Path module) {
        return Report.of(Compilation.of(List.of(root), List.of(module), folder.resolve("output")), folder);
    }

    /** An index whose annotation has certain members, which are forgotten once it is compiled. */
    private Path module(String members, String values) throws Exception {
        Path annotation = folder.resolve("ModuleIndex.java");
        Path index = folder.resolve("com_stock_Restock.java");
        Path output = folder.resolve("module");
        Sources.write(annotation, "package io.fairlead.internal; public @interface ModuleIndex { " + members + " }");
        Sources.write(
                index,
                "package io.fairlead.index; @io.fairlead.internal.ModuleIndex(" + values
                        + ") public interface com_stock_Restock { static long fingerprint() { return 7; } }");
        assertThat(Report.of(Compilation.plain(List.of(annotation, index), List.of(), output), folder))
                .isEmpty();
        Files.delete(output.resolve("io/fairlead/internal/ModuleIndex.class"));
        return output;
    }
}
