package io.fairlead.processor.constraint.validate.regex;

import java.util.BitSet;
import java.util.List;

/** A regular expression, as far as it matters how many ways lead through it. */
public sealed interface Regex {

    /** One character of a set; bit {@link #BEYOND} stands for all beyond Latin-1. */
    record Any(BitSet characters) implements Regex {}

    /** One after the other. */
    record Sequence(List<Regex> parts) implements Regex {}

    /** One or another. */
    record Choice(List<Regex> options) implements Regex {}

    /**
     * Several times.
     *
     * @param max -1 for any number of times
     * @param possessive whether what was once taken is never given back
     */
    record Repeat(Regex body, int min, int max, boolean possessive) implements Regex {}

    /** A part that may match the same text again, or anything; nobody can say how often that is tried. */
    record Unknown() implements Regex {}

    /** The characters that are told apart, and one for all others. */
    int CHARACTERS = 257;

    /** Stands for all characters beyond Latin-1. */
    int BEYOND = 256;
}
