package io.fairlead.scale.footprint;

import io.fairlead.scale.compile.Library;
import io.fairlead.scale.report.Arguments;
import io.fairlead.scale.report.Machine;
import io.fairlead.scale.report.Page;
import io.fairlead.scale.report.Scratch;
import io.fairlead.scale.start.Application;
import io.fairlead.scale.start.Application.Built;
import io.fairlead.scale.start.Launcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs applications of several sizes, and shows the tables. */
public final class Footprint {

    private static final List<Library> LIBRARIES = List.of(Library.FAIRLEAD, Library.DAGGER);

    /** A collector that moves everything to one end, so that what it leaves can be told to the byte. */
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx1g");

    private Footprint() {}

    /**
     * Runs the program.
     *
     * @param arguments how many handlers, several numbers with commas, the fewest first
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Page page = Page.of("footprint");
        List<Row> rows = new ArrayList<>();
        StringBuilder table = new StringBuilder(Machine.text());
        table.append(", `").append(String.join(" ", FLAGS)).append("`.\n\n").append(Row.head());
        try (Scratch scratch = Scratch.named("footprint")) {
            for (int handlers : Arguments.numbers(arguments[0])) {
                Row row = weigh(handlers, scratch.folder());
                table.append(row.render(rows));
                rows.add(row);
            }
            table.append('\n').append(Jars.render(scratch.folder()));
        }
        page.show(table.toString());
    }

    static Row weigh(int handlers, Path folder) throws IOException, InterruptedException {
        Built built = Application.FAIRLEAD.build(handlers, folder);
        Launcher launcher = new Launcher(folder);
        launcher.run(FLAGS, built.jar(), LIBRARIES, "big.Heap");
        List<Long> heap = launcher.log().lines().map(Long::valueOf).toList();
        Path log = folder.resolve("loaded");
        launcher.run(List.of(Loaded.option(log)), built.jar(), LIBRARIES, "big.Generic");
        Loaded loaded = Loaded.of(log);
        Map<Owner, Long> loadedOf = new EnumMap<>(Owner.class);
        for (Owner owner : Owner.values()) {
            loadedOf.put(owner, loaded.of(built.project(), owner));
        }
        return new Row(handlers, heap.get(0), heap.get(1), loaded.all(), loadedOf, Weight.of(built));
    }
}
