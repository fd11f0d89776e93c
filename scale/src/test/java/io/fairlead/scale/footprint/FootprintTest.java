package io.fairlead.scale.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.scale.project.Project;
import io.fairlead.scale.project.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintTest {

    @TempDir
    Path folder;

    @Test
    void an_application_is_weighed() throws Exception {
        Row row = Footprint.weigh(10, folder);

        assertThat(row.wired()).isBetween(1L, 1L << 20);
        assertThat(row.sent()).isBetween(row.wired(), 1L << 20);
        // The bus at least, and its component.
        assertThat(row.loadedOf().get(Owner.FAIRLEAD)).isBetween(1L, 50L);
        assertThat(row.loadedOf().get(Owner.DAGGER)).isBetween(1L, 50L);
        // Of ten messages one was sent: the program, its message, its handler, what that is injected with, the root.
        assertThat(row.loadedOf().get(Owner.APPLICATION)).isEqualTo(5L);
        // A factory for each handler.
        assertThat(Weight.in(row.weights(), Owner.DAGGER).classes()).isGreaterThanOrEqualTo(10);
        assertThat(Weight.in(row.weights(), Owner.FAIRLEAD).bytes()).isPositive();
    }

    @Test
    void a_row_tells_what_a_further_handler_takes_and_marks_what_is_too_much() {
        Map<Owner, Weight> weights = Map.of(
                Owner.APPLICATION, new Weight(0, 0),
                Owner.FAIRLEAD, new Weight(7, 5_000),
                Owner.DAGGER, new Weight(11, 9_990));
        Map<Owner, Long> loaded = Map.of(Owner.FAIRLEAD, 3L, Owner.DAGGER, 4L);
        Row ten = new Row(10, 1_500, 1_600, 500, loaded, weights);
        Row twenty = new Row(20, 2_500, 2_600, 500, loaded, weights);
        Row thirty = new Row(30, 3_501, 3_600, 500, loaded, weights);

        assertThat(ten.render(List.of())).isEqualTo("| 10 | 1,500 | – | 1,600 | 500 | 3 | 4 | 7 | 500 | 11 | 999 |\n");
        assertThat(twenty.render(List.of(ten))).startsWith("| 20 | 2,500 | 100.0 | ");
        assertThat(thirty.render(List.of(ten, twenty))).startsWith("| 30 | 3,501 | ▼ 100.1 | ");
    }

    @Test
    void loaded_classes_are_told_apart_by_who_wrote_them() throws Exception {
        Project project = new Project(folder.resolve("sources"), Style.FAIRLEAD, 10, 1);
        project.write();
        Path log = Files.writeString(folder.resolve("log"), """
                [0.010s][info][class,load] java.lang.Object source: shared objects file
                [0.020s][info][class,load] big.p0.Do0 source: file:/jars/app.jar
                [0.021s][info][class,load] big.ShopBus$Builder source: file:/jars/app.jar
                [0.022s][info][class,load] big.p0.Do0Handler_Factory$InstanceHolder source: file:/jars/app.jar
                [0.023s][info][class,load] big.DaggerShop$ShopImpl source: file:/jars/app.jar
                [0.030s][info][safepoint ] something else
                """);

        Loaded loaded = Loaded.of(log);

        assertThat(loaded.all()).isEqualTo(5);
        assertThat(loaded.of(project, Owner.APPLICATION)).isEqualTo(1);
        assertThat(loaded.of(project, Owner.FAIRLEAD)).isEqualTo(1);
        assertThat(loaded.of(project, Owner.DAGGER)).isEqualTo(2);
    }
}
