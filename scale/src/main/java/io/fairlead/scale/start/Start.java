package io.fairlead.scale.start;

/**
 * What is timed.
 *
 * @param contender the program
 * @param handlers how many its application has
 * @param recipe what the virtual machine is told
 */
record Start(Contender contender, int handlers, Recipe recipe) {

    /** The same by somebody else. */
    Start by(Contender other) {
        return new Start(other, handlers, recipe);
    }

    /** The same with another number of handlers. */
    Start with(int others) {
        return new Start(contender, others, recipe);
    }
}
