package io.fairlead.sample.importer;

/**
 * Something in a file that can not be imported.
 *
 * @param at where it is
 * @param reason what is wrong with it
 */
public record Flaw(Location at, String reason) {

    @Override
    public String toString() {
        return at + ": " + reason;
    }
}
