package io.fairlead.processor.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of one scope, each given once.
 *
 * <p>JavaPoet's own allocator draws a random number for each name, which thousands of handlers would notice.
 */
public final class UniqueNames {

    /** What is no identifier, from JLS 3.9 and 3.10. */
    private static final Set<String> KEYWORDS = Set.of(
            ("_ abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " false final finally float for goto if implements import instanceof int interface long"
                            + " native new null package private protected public return short static strictfp super"
                            + " switch synchronized this throw throws transient true try void volatile while")
                    .split(" "));

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    public UniqueNames() {}

    /** A scope in which some names are taken. */
    public UniqueNames(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** Takes a name; if it is a keyword or taken already, with a number that makes it new. */
    public String take(String wanted) {
        String name = wanted;
        while (KEYWORDS.contains(name) || !taken.add(name)) {
            name = wanted + "_" + repetitions.merge(wanted, 1, Integer::sum);
        }
        return name;
    }
}
