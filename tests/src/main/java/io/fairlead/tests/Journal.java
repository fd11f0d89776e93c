package io.fairlead.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What happened to a message, step by step. A message carries its own, so that handlers and middleware need nothing else;
 * and it says which steps are to fail.
 */
public final class Journal {

    private final List<String> lines = new ArrayList<>();
    private final Set<String> failing;

    private Journal(Set<String> failing) {
        this.failing = failing;
    }

    public static Journal failingAt(String... steps) {
        return new Journal(Set.of(steps));
    }

    public static Journal create() {
        return new Journal(Set.of());
    }

    /** Notes a step, and fails if it is to fail. */
    public void at(String step) throws StepFailure {
        lines.add(step);
        if (failing.contains(step)) {
            throw new StepFailure(step);
        }
    }

    public void note(String line) {
        lines.add(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** A message that carries a journal. */
    public interface Carrier {
        Journal journal();
    }

    /** Checked, so that its way to the sender is that of a checked exception; without a stack trace, for speed. */
    public static final class StepFailure extends Exception {

        private static final long serialVersionUID = 1L;

        public StepFailure(String step) {
            super(step, null, false, false);
        }
    }
}
