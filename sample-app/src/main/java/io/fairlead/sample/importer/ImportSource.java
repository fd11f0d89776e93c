package io.fairlead.sample.importer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files come from. */
@FunctionalInterface
public interface ImportSource {

    /**
     * Opens a file.
     *
     * @param file its name
     * @return its content
     * @throws IOException if there is none, or it can not be read
     */
    InputStream open(String file) throws IOException;

    /**
     * Files in a directory.
     *
     * @param directory the directory
     * @return a source
     */
    static ImportSource directory(Path directory) {
        return file -> Files.newInputStream(directory.resolve(file));
    }

    /**
     * The small data set that comes with the program.
     *
     * @return a source
     */
    static ImportSource shipped() {
        return file -> {
            InputStream content = ImportSource.class.getResourceAsStream("shipped/" + file);
            if (content == null) {
                throw new FileNotFoundException(file);
            }
            return content;
        };
    }
}
