package io.fairlead.scale.start;

import io.fairlead.scale.start.Application.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds what is to be started, and starts it. */
final class Starter {

    private final Path folder;
    private final Launcher launcher;
    private final Map<Path, Built> built = new HashMap<>();

    Starter(Path folder) {
        this.folder = folder;
        this.launcher = new Launcher(folder);
    }

    /** Builds its application, unless it is built already, and runs it once; its archive is written and tried. */
    void prepare(Start start) throws IOException, InterruptedException {
        Path key = keyOf(start);
        if (!built.containsKey(key)) {
            built.put(key, start.contender().application().build(start.handlers(), folder));
        }
        if (start.recipe() == Recipe.ARCHIVED) {
            Files.deleteIfExists(archiveOf(start));
            run(start, Recipe.trainingFlags(archiveOf(start)));
        }
        run(start, start.recipe().strictFlags(archiveOf(start)));
    }

    /** How long each takes from nothing until its program has sent a command and ended. */
    Map<Start, Duration> timeAll(List<Start> starts) throws IOException, InterruptedException {
        Map<Start, Duration> round = new HashMap<>();
        for (Start start : starts) {
            round.put(start, run(start, start.recipe().flags(archiveOf(start))));
        }
        return round;
    }

    private Duration run(Start start, List<String> flags) throws IOException, InterruptedException {
        Contender contender = start.contender();
        Path jar = Objects.requireNonNull(built.get(keyOf(start)), "prepared").jar();
        return launcher.run(flags, jar, contender.libraries(), contender.mainClass());
    }

    private static Path keyOf(Start start) {
        return Path.of(start.contender().application() + "-" + start.handlers());
    }

    private Path archiveOf(Start start) {
        return folder.resolve(start.contender() + "-" + start.handlers() + ".archive");
    }
}
