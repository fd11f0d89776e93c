package io.fairlead.sample.importer;

/** Watches an import. */
public interface ImportListener {

    /**
     * A row was dealt with.
     *
     * @param what the kind of row, in the plural
     * @param done how many of the kind are done
     * @param total how many there are
     */
    void progress(String what, int done, int total);

    /**
     * Asked before each row.
     *
     * @return true to end the import here
     */
    boolean wantsToStop();

    /**
     * Nobody is watching.
     *
     * @return a listener that does nothing
     */
    static ImportListener silent() {
        return new ImportListener() {
            @Override
            public void progress(String what, int done, int total) {}

            @Override
            public boolean wantsToStop() {
                return false;
            }
        };
    }
}
