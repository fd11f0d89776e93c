package io.fairlead.scale.footprint;

import io.fairlead.scale.compile.Jar;
import io.fairlead.scale.compile.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What an application with a bus and Dagger has on its class path beside itself. */
final class Jars {

    /** What the runtime may take, in bytes. */
    static final long TARGET = 120 * 1024;

    private Jars() {}

    static String render(Path folder) throws IOException {
        StringBuilder table = new StringBuilder("| jar | B |\n|---|---:|\n");
        for (Path entry : Library.pathOf(List.of(Library.FAIRLEAD, Library.DAGGER))) {
            String artifact = Library.artifactOf(entry);
            long size = Files.size(Files.isDirectory(entry) ? Jar.of(entry, folder.resolve(artifact)) : entry);
            boolean misses = artifact.equals("fairlead-runtime") && size >= TARGET;
            table.append(String.format(Locale.ROOT, "| %s%s | %,d |%n", misses ? "▼ " : "", artifact, size));
        }
        return table.toString();
    }
}
