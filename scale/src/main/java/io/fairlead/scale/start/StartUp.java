package io.fairlead.scale.start;

import io.fairlead.scale.report.Arguments;
import io.fairlead.scale.report.Machine;
import io.fairlead.scale.report.Page;
import io.fairlead.scale.report.Scratch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Starts generated applications in rounds, and shows the table.
 *
 * <p>In each round every program is started once, in an order of that round's own, so that what else the machine does
 * falls on all alike. Before, each was started once or more without being timed, which also puts all jars where the
 * system finds them again.
 */
public final class StartUp {

    private static final long SEED = 20_261_101;

    private StartUp() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments how many rounds; how many handlers, several numbers with commas, the fewest first
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        List<Integer> sizes = Arguments.numbers(arguments[1]);
        Page page = Page.of("start-up");
        List<Start> starts = startsOf(sizes);
        Rounds rounds = new Rounds();
        try (Scratch scratch = Scratch.named("start-up")) {
            Starter starter = new Starter(scratch.folder());
            for (Start start : starts) {
                System.out.println("preparing " + start);
                starter.prepare(start);
            }
            Random random = new Random(SEED);
            for (int i = 0; i < count; i++) {
                System.out.println("round " + (i + 1) + " of " + count);
                Collections.shuffle(starts, random);
                rounds.add(starter.timeAll(starts));
            }
        }
        page.show(Machine.text() + ", " + count + " rounds, medians; in brackets the fastest and the slowest.\n\n"
                + new Table(rounds, sizes).render());
    }

    private static List<Start> startsOf(List<Integer> sizes) {
        List<Start> starts = new ArrayList<>();
        for (Recipe recipe : Recipe.values()) {
            for (int size : sizes) {
                for (Contender contender : Contender.values()) {
                    starts.add(new Start(contender, size, recipe));
                }
            }
        }
        return starts;
    }
}
