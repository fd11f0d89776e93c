package io.fairlead.scale.footprint;

import io.fairlead.scale.project.Project;
import java.nio.file.Path;

/** Who wrote a class of an application. */
enum Owner {
    /** Somebody who writes applications. */
    APPLICATION,
    FAIRLEAD,
    DAGGER;

    /** Tells by the sources and by how Dagger names what it generates. */
    static Owner of(Project project, Path classFile) {
        if (project.wrote(classFile)) {
            return APPLICATION;
        }
        String name = classFile.getFileName().toString().replaceFirst("(\\$.*)?\\.class$", "");
        return name.startsWith("Dagger") || name.endsWith("Factory") ? DAGGER : FAIRLEAD;
    }
}
