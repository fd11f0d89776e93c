package io.fairlead.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with one pair of markers for each JDK, between which the table stands. */
final class Page {

    private final Path path;

    Page(Path path) {
        this.path = path;
    }

    void replace(int jdk, String table) throws IOException {
        String text = Files.readString(path);
        String begin = "<!-- table:begin jdk-" + jdk + " -->\n";
        String end = "<!-- table:end jdk-" + jdk + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(path + " must have a line " + begin.strip() + " and then a line " + end);
        }
        Files.writeString(path, text.substring(0, from + begin.length()) + table + text.substring(to));
    }
}
