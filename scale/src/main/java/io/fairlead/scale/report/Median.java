package io.fairlead.scale.report;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The value in the middle, which what else the machine did in some rounds does not move. */
public final class Median {

    private Median() {}

    /**
     * Finds it.
     *
     * @throws IllegalArgumentException if there are no values
     */
    public static double of(DoubleStream values) {
        double[] sorted = values.toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a median needs a value");
        }
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
