package io.fairlead.resilience;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which errors a policy is about. As with the clauses of a {@code catch}, an error is what its class says it is: of the classes that
 * are named, the one nearest to the error's own decides.
 */
final class ErrorClasses {

    private final Set<Class<?>> on;
    private final Set<Class<?>> except;

    /**
     * What a policy states.
     *
     * @param on the errors that it is about
     * @param except those that it is not about
     * @param usually what it is not about either, unless {@code on} names it
     * @throws IllegalArgumentException if it states both of one class
     */
    ErrorClasses(Class<?>[] on, Class<?>[] except, Class<?>... usually) {
        this.on = Set.copyOf(Arrays.asList(on));
        Set<Class<?>> others = new HashSet<>(Arrays.asList(usually));
        others.removeAll(this.on);
        for (Class<?> each : except) {
            if (this.on.contains(each)) {
                throw new IllegalArgumentException(each.getName() + " must not stand both in on and in except");
            }
            others.add(each);
        }
        this.except = Set.copyOf(others);
    }

    /** Null stands for a failure of which nobody told the reason, which is an exception as good as any. */
    boolean contains(@Nullable Throwable error) {
        for (Class<?> type = error == null ? Exception.class : error.getClass();
                type != null;
                type = type.getSuperclass()) {
            if (on.contains(type)) {
                return true;
            }
            if (except.contains(type)) {
                return false;
            }
        }
        return false;
    }
}
