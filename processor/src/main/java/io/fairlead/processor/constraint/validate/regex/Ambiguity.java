package io.fairlead.processor.constraint.validate.regex;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * In how many ways a pattern may be tried on a text, as its length grows. The criteria are those of Weber and Seidl, "On the
 * degree of ambiguity of finite automata", 1991: exponentially many if a state leads back to itself in two ways over one
 * text; polynomially many if a state leads over one text to itself and to another one that the text leads to itself, too.
 */
public enum Ambiguity {
    BOUNDED,
    POLYNOMIAL,
    EXPONENTIAL;

    /** Beyond this many combinations of states nothing is proved, and the worse is assumed. */
    private static final int LIMIT = 200_000;

    /** Of an automaton. */
    public static Ambiguity of(Automaton automaton) {
        if (automaton.isUnknown()) {
            return EXPONENTIAL;
        }
        Ambiguity worst = BOUNDED;
        for (int state = 0; state < automaton.size(); state++) {
            if (comesBackInTwoWays(automaton, state)) {
                return EXPONENTIAL;
            }
            if (worst == BOUNDED && leavesItselfBehind(automaton, state)) {
                worst = POLYNOMIAL;
            }
        }
        return worst;
    }

    /** From (s, s) to (s, s) over a pair of different states, or by a step that can be made in two ways. */
    private static boolean comesBackInTwoWays(Automaton automaton, int state) {
        Set<List<Integer>> reached =
                reach(List.of(state, state, 0), now -> pairs(automaton, now), List.of(state, state, 1));
        return reached.contains(List.of(state, state, 1)) || reached.size() > LIMIT;
    }

    /** The third number tells whether the two ways have parted. */
    private static Set<List<Integer>> pairs(Automaton automaton, List<Integer> now) {
        Set<List<Integer>> all = new HashSet<>();
        for (int one : automaton.next(now.get(0))) {
            BitSet label = automaton.label(now.get(0), one);
            for (int other : automaton.next(now.get(1))) {
                if (label.intersects(automaton.label(now.get(1), other))) {
                    boolean parted = now.get(2) == 1 || one != other || automaton.isTwofold(now.get(0), one);
                    all.add(List.of(one, other, parted ? 1 : 0));
                }
            }
        }
        return all;
    }

    /** From (s, s, t) to (s, t, t) for some other t. */
    private static boolean leavesItselfBehind(Automaton automaton, int state) {
        if (!isOnCycle(automaton, state)) {
            return false;
        }
        for (int other = 0; other < automaton.size(); other++) {
            if (other != state && isOnCycle(automaton, other)) {
                List<Integer> goal = List.of(state, other, other);
                Set<List<Integer>> reached = reach(List.of(state, state, other), now -> triples(automaton, now), goal);
                if (reached.contains(goal) || reached.size() > LIMIT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOnCycle(Automaton automaton, int state) {
        List<Integer> goal = List.of(state, -1);
        return reach(
                        List.of(state),
                        now -> {
                            Set<List<Integer>> all = new HashSet<>();
                            automaton.next(now.get(0)).forEach(each -> all.add(each == state ? goal : List.of(each)));
                            return all;
                        },
                        goal)
                .contains(goal);
    }

    private static Set<List<Integer>> triples(Automaton automaton, List<Integer> now) {
        Set<List<Integer>> all = new HashSet<>();
        for (int one : automaton.next(now.get(0))) {
            for (int two : automaton.next(now.get(1))) {
                BitSet both = automaton.label(now.get(0), one);
                both.and(automaton.label(now.get(1), two));
                if (both.isEmpty()) {
                    continue;
                }
                for (int three : automaton.next(now.get(2))) {
                    if (both.intersects(automaton.label(now.get(2), three))) {
                        all.add(List.of(one, two, three));
                    }
                }
            }
        }
        return all;
    }

    /** Everything that can be reached from a start, until a goal or the limit is. */
    private static Set<List<Integer>> reach(
            List<Integer> start, Function<List<Integer>, Set<List<Integer>>> next, List<Integer> goal) {
        Set<List<Integer>> reached = new HashSet<>();
        Deque<List<Integer>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !reached.contains(goal) && reached.size() <= LIMIT) {
            for (List<Integer> each : next.apply(open.pop())) {
                if (reached.add(each)) {
                    open.push(each);
                }
            }
        }
        return reached;
    }
}
