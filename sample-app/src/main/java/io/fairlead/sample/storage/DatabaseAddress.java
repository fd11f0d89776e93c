package io.fairlead.sample.storage;

import java.nio.file.Path;
import java.util.UUID;

/**
 * Where the database lies.
 *
 * @param url a JDBC address of an H2 database
 */
public record DatabaseAddress(String url) {

    /**
     * A database in a file, made when it does not exist.
     *
     * @param file the file, without the ending that H2 adds
     * @return its address
     */
    public static DatabaseAddress inFile(Path file) {
        // Off: closing is ours, after the server and the bus, not that of a shutdown hook of H2's own.
        return new DatabaseAddress("jdbc:h2:file:" + file.toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE");
    }

    /**
     * A new database that lives as long as its pool.
     *
     * @return its address
     */
    public static DatabaseAddress inMemory() {
        return new DatabaseAddress("jdbc:h2:mem:" + UUID.randomUUID());
    }
}
