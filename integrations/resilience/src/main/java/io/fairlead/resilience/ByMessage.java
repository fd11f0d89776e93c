package io.fairlead.resilience;

import io.fairlead.Message;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a policy needs behind it, for each class of messages or for each name under which several share it. A program has as many of
 * either as were written, and no more. Names of classes are kept and not classes, which would keep their loaders.
 *
 * <p>Safe for use by many threads; takes no lock for a message that came before.
 */
final class ByMessage<P extends Annotation, S> {

    private final Function<P, String> sharedName;
    private final BiFunction<String, P, S> maker;
    private final Map<String, S> byClass = new ConcurrentHashMap<>();
    private final Map<String, Stated<P, S>> byName = new TreeMap<>(); // guarded by this

    private record Stated<P, S>(P policy, String by, S made) {}

    /**
     * Nothing yet.
     *
     * @param sharedName the name that a policy gives, empty if none
     * @param maker makes what is needed, with the name under which it is listed
     */
    ByMessage(Function<P, String> sharedName, BiFunction<String, P, S> maker) {
        this.sharedName = sharedName;
        this.maker = maker;
    }

    S of(Message message, P policy) {
        String type = message.getClass().getName();
        S known = byClass.get(type);
        return known != null ? known : add(type, policy);
    }

    private synchronized S add(String type, P policy) {
        String shared = sharedName.apply(policy);
        String name = shared.isEmpty() ? type : shared;
        Stated<P, S> stated = byName.get(name);
        if (stated == null) {
            stated = new Stated<>(policy, type, maker.apply(name, policy));
            byName.put(name, stated);
        } else if (!stated.policy().equals(policy)) {
            throw new IllegalStateException(type + " must state what " + stated.by() + " does, with which it shares \""
                    + name + "\", but states " + policy + " and not " + stated.policy());
        }
        byClass.put(type, stated.made());
        return stated.made();
    }

    /** All there are, by name. */
    synchronized List<S> all() {
        return byName.values().stream().map(Stated::made).toList();
    }

    synchronized @Nullable S named(String name) {
        Stated<P, S> stated = byName.get(name);
        return stated == null ? null : stated.made();
    }

    synchronized List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
