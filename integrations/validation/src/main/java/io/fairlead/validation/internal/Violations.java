package io.fairlead.validation.internal;

import io.fairlead.validation.ViolatedConstraint;
import io.fairlead.validation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one message. For one thread. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();
    private final Map<String, Set<Object>> under = new HashMap<>();
    private final Set<Of> unordered = new HashSet<>();
    private @Nullable Interpolation words;

    private record Of(Object bean, Violation violation) {}

    /**
     * Adds a violation. In what has no order, equal ones of equal objects are one: a reader could not tell them apart.
     *
     * @param bean the object that has the value
     */
    public void add(Object bean, String path, ViolatedConstraint constraint, @Nullable Object value) {
        if (words == null) {
            words = Interpolation.in(Locale.getDefault());
        }
        Violation violation = new Violation(Paths.printed(path), words.text(constraint), value, constraint);
        if (!Paths.isShared(path) || unordered.add(new Of(bean, violation))) {
            found.add(violation);
        }
    }

    /** How many there are so far. */
    public int count() {
        return found.size();
    }

    /**
     * Steps into an object that may hold itself.
     *
     * @return false if that is already under way, further up the path
     */
    public boolean enter(Object bean, String check) {
        return under.computeIfAbsent(check, each -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(bean);
    }

    /** Steps out again. */
    public void leave(Object bean, String check) {
        under.getOrDefault(check, Set.of()).remove(bean);
    }

    /** What was found, by path, then by text. */
    public List<Violation> sorted() {
        found.sort(Comparator.comparing(Violation::path).thenComparing(Violation::message));
        return List.copyOf(found);
    }
}
