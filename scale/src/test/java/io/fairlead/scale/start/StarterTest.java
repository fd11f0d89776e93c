package io.fairlead.scale.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.scale.compile.Processors;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    private static final String SERVICES = "META-INF/services/javax.annotation.processing.Processor";

    @TempDir
    static Path folder;

    /** A program that sends nothing, or not to the handler, ends otherwise, and the launcher complains. */
    @Test
    void every_contender_sends_a_first_command() throws Exception {
        Starter starter = new Starter(folder);
        List<Start> starts = Arrays.stream(Contender.values())
                .map(contender -> new Start(contender, 10, Recipe.DEFAULT))
                .toList();
        for (Start start : starts) {
            starter.prepare(start);
        }

        assertThat(starter.timeAll(starts.subList(0, 1)))
                .containsOnlyKeys(starts.get(0))
                .allSatisfy((start, duration) -> assertThat(duration).isPositive());

        Start archived = new Start(Contender.GENERIC, 10, Recipe.ARCHIVED);
        starter.prepare(archived);
        assertThat(folder.resolve("GENERIC-10.archive")).isNotEmptyFile();
    }

    @Test
    void what_ends_otherwise_is_told_with_what_it_said() throws Exception {
        Launcher launcher = new Launcher(folder);

        assertThatThrownBy(() -> launcher.run(List.of(), folder.resolve("none.jar"), List.of(), "big.None"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("big.None");
    }

    @Test
    void processors_are_those_that_a_build_finds_by_itself() throws Exception {
        List<String> found = new ArrayList<>();
        for (URL services : Collections.list(ClassLoader.getSystemResources(SERVICES))) {
            try (InputStream in = services.openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("io.fairlead."))
                        .forEach(found::add);
            }
        }

        assertThat(Processors.FAIRLEADS.split(",", -1)).containsExactlyInAnyOrderElementsOf(found);
    }
}
