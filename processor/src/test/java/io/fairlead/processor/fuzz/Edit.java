package io.fairlead.processor.fuzz;

/**
 * A change at one place.
 *
 * @param file the file; one that does not exist yet is empty
 * @param start where the old text begins
 * @param end where it ends
 * @param text the new text
 */
record Edit(String file, int start, int end, String text) {

    /** Whether two edits change the same text, or insert at the same place. */
    boolean meets(Edit other) {
        return file.equals(other.file) && start <= other.end && other.start <= end;
    }
}
