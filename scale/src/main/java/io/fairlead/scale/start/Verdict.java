package io.fairlead.scale.start;

import io.fairlead.scale.start.Contender.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a line of ours misses a target, or loses against a peer. */
final class Verdict {

    /** How much longer than a program written by hand a start may take. */
    static final double BY_HAND = 1.2;

    /** How much longer than with the fewest handlers a start with the most may take. */
    static final double GROWTH = 1.1;

    private final Rounds rounds;
    private final List<Integer> sizes;
    private final Recipe recipe;

    Verdict(Rounds rounds, List<Integer> sizes, Recipe recipe) {
        this.rounds = rounds;
        this.sizes = sizes;
        this.recipe = recipe;
    }

    List<String> of(Contender contender) {
        List<String> said = new ArrayList<>();
        if (contender.side() == Side.HELD_TO_TARGETS) {
            compareByHand(contender, said);
            compareSizes(contender, said);
        }
        if (contender.isOurs()) {
            comparePeers(contender, said);
        }
        return said;
    }

    private void compareByHand(Contender contender, List<String> said) {
        for (int size : sizes) {
            Start start = new Start(contender, size, recipe);
            double ratio = rounds.ratio(start, start.by(Contender.ONE));
            if (ratio > BY_HAND) {
                said.add(String.format(
                        Locale.ROOT,
                        "%,d handlers take %.2f times as long as by hand; the target is %.1f",
                        size,
                        ratio,
                        BY_HAND));
            }
        }
    }

    private void compareSizes(Contender contender, List<String> said) {
        Start few = new Start(contender, sizes.get(0), recipe);
        Start most = few.with(sizes.get(sizes.size() - 1));
        double growth = rounds.ratio(most, few);
        if (growth > GROWTH) {
            said.add(String.format(
                    Locale.ROOT,
                    "%,d handlers take %.2f times as long as %,d; the target is %.1f, and by hand it is %.2f",
                    most.handlers(),
                    growth,
                    few.handlers(),
                    GROWTH,
                    rounds.ratio(most.by(Contender.ONE), few.by(Contender.ONE))));
        }
    }

    private void comparePeers(Contender contender, List<String> said) {
        for (Contender peer : Contender.values()) {
            for (int size : sizes) {
                Start start = new Start(contender, size, recipe);
                if (peer.side() == Side.PEER && rounds.ratio(start, start.by(peer)) > 1) {
                    said.add(String.format(
                            Locale.ROOT,
                            "%,d handlers take %.2f times as long as with %s",
                            size,
                            rounds.ratio(start, start.by(peer)),
                            peer.title()));
                }
            }
        }
    }
}
