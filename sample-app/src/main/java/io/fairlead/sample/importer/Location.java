package io.fairlead.sample.importer;

/**
 * A place in a file.
 *
 * @param file the file's name
 * @param line the line, of which the first is 1; 0 for the file as a whole
 */
public record Location(String file, long line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
