package io.fairlead.scale.footprint;

import io.fairlead.scale.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The classes that a virtual machine has loaded, by its log.
 *
 * @param generated those of the application, as paths of their files
 * @param all how many there are, the JDK's among them
 */
record Loaded(List<Path> generated, int all) {

    private static final Pattern LINE = Pattern.compile(".*\\[class,load *\\] (\\S+) source: .*");

    /** The option that makes a virtual machine write the log. */
    static String option(Path log) {
        return "-Xlog:class+load:file=" + log;
    }

    static Loaded of(Path log) throws IOException {
        List<Path> generated = new ArrayList<>();
        int all = 0;
        for (String line : Files.readAllLines(log)) {
            var matcher = LINE.matcher(line);
            if (matcher.matches()) {
                all++;
                String name = matcher.group(1);
                if (name.startsWith("big.")) {
                    generated.add(Path.of(name.replace('.', '/') + ".class"));
                }
            }
        }
        return new Loaded(List.copyOf(generated), all);
    }

    /** How many of them are somebody's. */
    long of(Project project, Owner owner) {
        return generated.stream()
                .filter(file -> Owner.of(project, file) == owner)
                .count();
    }
}
