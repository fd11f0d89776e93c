package io.fairlead.scale.compile;

import io.fairlead.scale.project.Project;
import io.fairlead.scale.project.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Compiles the very same classes with one tool or another. Only the root differs, which the last module has. */
final class Build {

    private final int handlers;
    private final int modules;
    private final Path folder;

    Build(int handlers, int modules, Path folder) {
        this.handlers = handlers;
        this.modules = modules;
        this.folder = folder;
    }

    int handlers() {
        return handlers;
    }

    int modules() {
        return modules;
    }

    /** Compiles everything from nothing, and says how long the compilers ran. */
    Duration run(Tool tool) throws IOException, InterruptedException {
        return new Javac(tool.options(), tool.libraries(), folder).compile(projectFor(tool), outputOf(tool));
    }

    /** Where the class files of the last build with a tool are. */
    Path outputOf(Tool tool) {
        return folder.resolve(tool.name());
    }

    private Project projectFor(Tool tool) throws IOException {
        Path sources = folder.resolve("sources-" + tool);
        Project project = new Project(sources, Style.FAIRLEAD, handlers, modules);
        if (Files.notExists(sources)) {
            project.write();
            project.add("big.Shop", tool.root(project));
        }
        return project;
    }
}
