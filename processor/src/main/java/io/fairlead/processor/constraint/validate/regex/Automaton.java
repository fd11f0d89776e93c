package io.fairlead.processor.constraint.validate.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The automaton of Glushkov: a state for each place in the pattern that takes a character, and a step from each to those that
 * may take the next one. A run through it is a way in which the platform's matcher tries to match a text.
 *
 * <p>What repeats a bounded number of times is laid out that many times where that is not too long, and taken for unbounded
 * where it is.
 */
public final class Automaton {

    private static final int STATES = 300;
    private static final int COPIES = 64;

    private final List<BitSet> characters = new ArrayList<>();
    private final List<Set<Integer>> next = new ArrayList<>();
    private final BitSet possessive = new BitSet();
    private final Set<List<Integer>> twice = new HashSet<>();
    private boolean unknown;

    private Automaton() {}

    private record Piece(Set<Integer> first, Set<Integer> last, boolean empty) {}

    /** The automaton of a pattern. */
    public static Automaton of(Regex regex) {
        Automaton automaton = new Automaton();
        automaton.build(regex);
        return automaton;
    }

    /** Whether it is not known how the pattern runs. */
    boolean isUnknown() {
        return unknown || characters.size() > STATES;
    }

    int size() {
        return characters.size();
    }

    Set<Integer> next(int state) {
        return next.get(state);
    }

    /** The characters that lead from a state to one of the next. What is taken possessively is not left for others. */
    BitSet label(int from, int to) {
        BitSet label = (BitSet) characters.get(to).clone();
        if (from != to && possessive.get(from)) {
            label.andNot(characters.get(from));
        }
        return label;
    }

    /** Whether there are two ways to make the same step. */
    boolean isTwofold(int from, int to) {
        return twice.contains(List.of(from, to));
    }

    private Piece build(Regex regex) {
        if (characters.size() > STATES) {
            return new Piece(Set.of(), Set.of(), true);
        }
        if (regex instanceof Regex.Any any) {
            characters.add(any.characters());
            next.add(new HashSet<>());
            Set<Integer> self = Set.of(characters.size() - 1);
            return new Piece(self, self, false);
        }
        if (regex instanceof Regex.Sequence sequence) {
            Piece all = new Piece(Set.of(), Set.of(), true);
            for (Regex part : sequence.parts()) {
                all = then(all, build(part));
            }
            return all;
        }
        if (regex instanceof Regex.Choice choice) {
            Piece all = new Piece(Set.of(), Set.of(), false);
            for (Regex option : choice.options()) {
                Piece piece = build(option);
                all = new Piece(
                        union(all.first(), piece.first()),
                        union(all.last(), piece.last()),
                        all.empty() || piece.empty());
            }
            return all;
        }
        if (regex instanceof Regex.Repeat repeat) {
            return repeat(repeat);
        }
        unknown = true;
        return new Piece(Set.of(), Set.of(), true);
    }

    private Piece repeat(Regex.Repeat repeat) {
        boolean simple = repeat.body() instanceof Regex.Any;
        int copies = Math.max(repeat.min(), repeat.max());
        if (repeat.max() >= 0 && copies <= (simple ? COPIES : COPIES / 8)) {
            Piece all = new Piece(Set.of(), Set.of(), true);
            Piece optional = new Piece(Set.of(), Set.of(), true);
            for (int i = 0; i < copies; i++) {
                Piece copy = build(repeat.body());
                if (i < repeat.min()) {
                    all = then(all, copy);
                } else {
                    // Each further copy may follow the one before, or the run ends with that.
                    link(optional.last(), copy.first());
                    Set<Integer> first = i == repeat.min() ? copy.first() : optional.first();
                    optional = new Piece(first, union(optional.last(), copy.last()), true);
                    if (i > repeat.min() && copy.empty()) {
                        unknown = true;
                    }
                }
            }
            return then(all, optional);
        }
        Piece body = build(repeat.body());
        // Which of the copies take nothing, can be chosen in many ways.
        unknown |= repeat.max() > 1 && body.empty();
        link(body.last(), body.first());
        if (repeat.possessive() && simple) {
            body.last().forEach(possessive::set);
        }
        return new Piece(body.first(), body.last(), repeat.min() == 0 || body.empty());
    }

    private Piece then(Piece one, Piece other) {
        link(one.last(), other.first());
        return new Piece(
                one.empty() ? union(one.first(), other.first()) : one.first(),
                other.empty() ? union(one.last(), other.last()) : other.last(),
                one.empty() && other.empty());
    }

    private void link(Set<Integer> from, Set<Integer> to) {
        for (int state : from) {
            for (int other : to) {
                if (!next.get(state).add(other)) {
                    twice.add(List.of(state, other));
                }
            }
        }
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
