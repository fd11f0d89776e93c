package io.fairlead.validation.tck;

import java.util.ArrayList;
import java.util.List;

/**
 * A test asked for something that generated validators do not offer. It is taken down as well as thrown, since a test may
 * swallow what is thrown, or take it for what it was waiting for.
 */
final class NotOffered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The standard's bootstrap makes the provider, and so nothing can be handed to it. */
    private static final ThreadLocal<List<String>> MET = ThreadLocal.withInitial(ArrayList::new);

    NotOffered(String what) {
        super("not offered: " + what);
        MET.get().add(what);
    }

    /** What was asked for since the last time, and forgets it. */
    static List<String> take() {
        List<String> met = List.copyOf(MET.get());
        MET.remove();
        return met;
    }
}
