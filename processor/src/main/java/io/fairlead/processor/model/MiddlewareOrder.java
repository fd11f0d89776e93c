package io.fairlead.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts the middlewares that meet on a message in order, outermost first.
 *
 * <p>What {@code before} and {@code after} say is binding, and it is transitive over <em>all</em> middlewares: if A
 * encloses B and B encloses C, then A encloses C also on a message that B does not apply to. Otherwise the order of a
 * pair would depend on who else is there. Where they leave a choice, the lowest {@code order} goes first: this is Kahn's
 * topological sort with the order as priority. Two that could both come next, with the same order, are tied, and no
 * accident such as a name decides between them.
 *
 * <p>The result depends on what meets and not on how it was listed. It is remembered, since thousands of messages share
 * a few sets of middlewares. Not for use by several threads.
 */
public final class MiddlewareOrder {

    /** The names that each middleware is directly stated to enclose. */
    private final Map<String, SortedSet<String>> stated = new TreeMap<>();

    /** The names that each middleware encloses, directly or through others. */
    private final Map<String, Set<String>> enclosed = new HashMap<>();

    private final Map<Set<String>, Result> results = new HashMap<>();

    public MiddlewareOrder(Collection<MiddlewareModel> all) {
        all.forEach(each -> stated.put(each.name(), new TreeSet<>()));
        for (MiddlewareModel each : all) {
            each.before().forEach(inner -> state(each.name(), inner));
            each.after().forEach(outer -> state(outer, each.name()));
        }
        stated.keySet().forEach(name -> enclosed.put(name, reachableFrom(name)));
    }

    private void state(String outer, String inner) {
        SortedSet<String> inners = stated.get(outer);
        if (inners != null && stated.containsKey(inner)) {
            inners.add(inner);
        }
    }

    private Set<String> reachableFrom(String start) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(inners(start));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                open.addAll(inners(name));
            }
        }
        return reached;
    }

    private SortedSet<String> inners(String name) {
        return stated.getOrDefault(name, new TreeSet<>());
    }

    /** The order of those that meet on a message. */
    public Result of(List<MiddlewareModel> meeting) {
        Set<String> names = meeting.stream().map(MiddlewareModel::name).collect(Collectors.toUnmodifiableSet());
        return results.computeIfAbsent(names, key -> sort(meeting));
    }

    private Result sort(List<MiddlewareModel> meeting) {
        List<MiddlewareModel> remaining = new ArrayList<>(meeting);
        remaining.sort(Comparator.comparingInt(MiddlewareModel::order).thenComparing(MiddlewareModel::name));
        List<MiddlewareModel> ordered = new ArrayList<>();
        List<List<MiddlewareModel>> ties = new ArrayList<>();
        while (!remaining.isEmpty()) {
            List<MiddlewareModel> next = next(remaining);
            List<MiddlewareModel> tied = next.stream()
                    .filter(each -> next.stream().anyMatch(other -> !other.equals(each) && !encloses(each, other)))
                    .toList();
            if (!tied.isEmpty()) {
                ties.add(tied);
            }
            ordered.addAll(next);
            remaining.removeAll(next);
        }
        return ties.isEmpty() ? new Ordered(List.copyOf(ordered)) : new Tied(List.copyOf(ties));
    }

    /** Those that nothing else has to enclose, and of these the ones with the lowest order; usually one. */
    private List<MiddlewareModel> next(List<MiddlewareModel> remaining) {
        List<MiddlewareModel> free = remaining.stream()
                .filter(each -> remaining.stream().noneMatch(other -> mustEnclose(other, each)))
                .toList();
        return free.stream().filter(each -> each.order() == free.get(0).order()).toList();
    }

    /** Members of a cycle enclose each other; that is reported as a cycle, and here nothing follows from it. */
    private boolean mustEnclose(MiddlewareModel outer, MiddlewareModel inner) {
        return encloses(outer, inner) && !encloses(inner, outer);
    }

    private boolean encloses(MiddlewareModel outer, MiddlewareModel inner) {
        return enclosed.getOrDefault(outer.name(), Set.of()).contains(inner.name());
    }

    /**
     * What {@code before} and {@code after} make impossible: for each knot of middlewares that enclose each other a
     * shortest cycle in it, as names of which each is stated to enclose the next, and the last the first. Each begins
     * with the first name of its knot, and they are sorted by it.
     */
    public List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String name : stated.keySet()) {
            Set<String> inner = enclosed.getOrDefault(name, Set.of());
            if (inner.contains(name) && seen.add(name)) {
                inner.stream()
                        .filter(other -> enclosed.getOrDefault(other, Set.of()).contains(name))
                        .forEach(seen::add);
                cycles.add(shortestCycle(name));
            }
        }
        return List.copyOf(cycles);
    }

    /** Breadth first, from a name that is known to lie on a cycle. */
    private List<String> shortestCycle(String start) {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        paths.put(start, List.of(start));
        while (true) {
            String name = open.remove();
            List<String> path = paths.getOrDefault(name, List.of());
            for (String inner : inners(name)) {
                if (inner.equals(start)) {
                    return path;
                }
                if (!paths.containsKey(inner)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(inner);
                    paths.put(inner, List.copyOf(longer));
                    open.add(inner);
                }
            }
        }
    }

    /** What came of it. */
    public sealed interface Result {}

    /**
     * There is one order.
     *
     * @param middleware outermost first
     */
    public record Ordered(List<MiddlewareModel> middleware) implements Result {}

    /**
     * Nothing says in which order some of them stand.
     *
     * @param groups each of at least two with the same {@code order}, sorted by name
     */
    public record Tied(List<List<MiddlewareModel>> groups) implements Result {}
}
