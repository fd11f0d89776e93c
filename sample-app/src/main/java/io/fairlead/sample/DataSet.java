package io.fairlead.sample;

import io.fairlead.sample.http.Tour;
import io.fairlead.sample.storage.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The two databases that the program knows, each in a file of its own. */
enum DataSet {
    /** The small one that comes with the program. */
    SAMPLE,

    /** What was imported. */
    NORTHWIND;

    Tour tour() {
        return switch (this) {
            case SAMPLE -> new Tour(1001, "HANSA", 1, 3);
            case NORTHWIND -> new Tour(10248, "VINET", 34, 5);
        };
    }

    DatabaseAddress address(Path directory) {
        return DatabaseAddress.inFile(directory.resolve(word()));
    }

    boolean existsIn(Path directory) {
        return Files.exists(directory.resolve(word() + ".mv.db"));
    }

    /** As it is written on the command line, and in the name of the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
