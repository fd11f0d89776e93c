package io.fairlead.scale.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    Path folder;

    @Test
    void every_tool_compiles_the_same_classes_in_several_modules() throws Exception {
        Build build = new Build(100, 2, folder);
        for (Tool tool : Tool.values()) {
            build.run(tool);
        }

        assertThat(build.outputOf(Tool.NOTHING).resolve("big/p1/Do50Handler.class"))
                .exists();
        assertThat(build.outputOf(Tool.DAGGER).resolve("big/DaggerShop.class")).exists();
        assertThat(build.outputOf(Tool.FAIRLEAD).resolve("big/ShopBus.class")).exists();
        // The root sees the other module's handlers.
        assertThat(Files.readString(build.outputOf(Tool.FAIRLEAD).resolve("big/ShopBus.java")))
                .contains("public Integer send(Do0 message)");
        Limits limits = Limits.of(build.outputOf(Tool.FAIRLEAD));
        assertThat(limits.largestMethod()).isBetween(100, Limits.COMPILED);
        assertThat(limits.mostConstants()).isBetween(100, Limits.CONSTANTS);
    }

    @Test
    void a_ratio_is_that_of_what_is_added() {
        Row row = new Row(new Build(1_000, 1, folder));
        row.add(Tool.NOTHING, new Limits(10, 1, 1, 1));
        row.add(Tool.FAIRLEAD, new Limits(12, 1, 3, 4));
        row.add(Map.of(
                Tool.NOTHING,
                Duration.ofSeconds(3),
                Tool.DAGGER,
                Duration.ofSeconds(8),
                Tool.FAIRLEAD,
                Duration.ofSeconds(5)));

        assertThat(row.render()).isEqualTo("| 1,000 | 1 | 3.0 | 5.0 | 2.0 | 0.40 | 2.00 | 2 | 3 | 4 |\n");
    }
}
