package io.fairlead.benchmarks.report;

import java.lang.reflect.Method;
import java.util.Arrays;

/** What a file of results says about a benchmark, as its annotations have it, with versions filled in. */
record RowText(String group, int order, String label, Side side, boolean floor, int live, int wired) {

    static RowText of(String benchmark, Environment environment) {
        int dot = benchmark.lastIndexOf('.');
        try {
            Class<?> type = Class.forName(benchmark.substring(0, dot));
            Method method = Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(benchmark.substring(dot + 1)))
                    .findFirst()
                    .orElseThrow();
            Group group = type.getAnnotation(Group.class);
            Row row = method.getAnnotation(Row.class);
            if (group == null || row == null) {
                throw new IllegalStateException(benchmark + " must have a @Row, and its class a @Group");
            }
            return new RowText(
                    group.value(),
                    group.order(),
                    environment.withVersions(row.value()),
                    row.side(),
                    row.floor(),
                    row.live(),
                    row.wired());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
