package io.fairlead.tests.hooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a random program does at its steps: each is noted, some fail, some cut the pipeline short, some run it again. */
public final class Script {

    private final Set<String> failing;
    private final Set<String> cutting;
    private final Set<String> repeating;
    private final List<String> steps = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private int runs;

    Script(Set<String> failing, Set<String> cutting, Set<String> repeating) {
        this.failing = failing;
        this.cutting = cutting;
        this.repeating = repeating;
    }

    /** The same, from the beginning. */
    Script again() {
        return new Script(failing, cutting, repeating);
    }

    public void at(String step, Object seen) throws Failure {
        steps.add(step + " " + seen);
        if (failing.contains(step)) {
            throw new Failure(step);
        }
    }

    public boolean cuts(String step) {
        return cutting.contains(step);
    }

    public boolean repeats(String step) {
        return repeating.contains(step);
    }

    /** The number of this run of the handler, from 1. */
    public int run() {
        return ++runs;
    }

    public static Failure failure(String step) {
        return new Failure(step);
    }

    public void published(Object event) {
        published.add(event.toString());
    }

    List<String> steps() {
        return steps;
    }

    List<String> published() {
        return published;
    }

    /** Compared by its step, so that what two ways ended in can be compared. */
    public static final class Failure extends Exception {

        private static final long serialVersionUID = 1L;

        Failure(String step) {
            super(step, null, false, false);
        }
    }
}
