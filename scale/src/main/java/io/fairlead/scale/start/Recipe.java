package io.fairlead.scale.start;

import java.nio.file.Path;
import java.util.List;

/**
 * What the virtual machine is told. Nothing is switched off: classes are verified, and the JDK's own archive is used.
 */
enum Recipe {
    /** Nothing at all. */
    DEFAULT {
        @Override
        List<String> flags(Path archive) {
            return List.of();
        }

        @Override
        List<String> strictFlags(Path archive) {
            return List.of();
        }
    },
    /**
     * To use what an earlier run has loaded: AppCDS, and the AOT cache, which holds profiles as well, from JDK 25 on.
     */
    ARCHIVED {
        @Override
        List<String> flags(Path archive) {
            return List.of((HAS_AOT_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
        }

        @Override
        List<String> strictFlags(Path archive) {
            return List.of(flags(archive).get(0), HAS_AOT_CACHE ? "-XX:AOTMode=on" : "-Xshare:on");
        }
    };

    private static final boolean HAS_AOT_CACHE = Runtime.version().feature() >= 25;

    /** For the run that writes an archive. */
    static List<String> trainingFlags(Path archive) {
        return List.of((HAS_AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    }

    /** How the table calls it. */
    String title() {
        if (this == DEFAULT) {
            return "Without an archive";
        }
        return HAS_AOT_CACHE ? "With an AOT cache" : "With an AppCDS archive";
    }

    /** For the runs that are timed. */
    abstract List<String> flags(Path archive);

    /** The same, but a machine that can not use the archive does not start: else nobody would notice. */
    abstract List<String> strictFlags(Path archive);
}
