package io.fairlead.caching;

/**
 * When it was asked whether there is an answer, as far as answers are forgotten.
 *
 * @param generation of the region
 * @param window rises while answers are forgotten, also where the store can not tell a generation
 * @param quiet whether the store told the generation and nothing was being forgotten, so that the answer may be kept
 */
record Moment(long generation, long window, boolean quiet) {

    /** Whether what was asked for then is as good as what is asked for at another moment. */
    boolean isAsGoodAs(Moment other) {
        return generation == other.generation && window == other.window && quiet == other.quiet;
    }
}
