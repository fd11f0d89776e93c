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

    void replace(String table) throws IOException {
        String text = Files.readString(path);
        String jdk = " jdk-" + Runtime.version().feature() + " -->\n";
        String begin = "<!-- table:begin" + jdk;
        String end = "<!-- table:end" + jdk;
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(path + " must have a line " + begin.strip() + " and then a line " + end.strip());
        }
        Files.writeString(path, text.substring(0, from + begin.length()) + table + text.substring(to));
    }
}
