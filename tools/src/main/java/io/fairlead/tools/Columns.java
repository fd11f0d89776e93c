package io.fairlead.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines whose cells stand beneath each other; every column is as wide as its widest cell, and an empty one is none. */
final class Columns {

    private static final String GAP = "   ";

    private final String indent;
    private final List<List<String>> lines = new ArrayList<>();

    Columns(String indent) {
        this.indent = indent;
    }

    void add(String... cells) {
        lines.add(List.of(cells));
    }

    void printTo(StringBuilder out) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths =
                IntStream.range(0, columns).map(this::width).boxed().toList();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder(indent);
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                int width = widths.get(column);
                text.append(cell).append(" ".repeat(width - cell.length())).append(width == 0 ? "" : GAP);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
    }

    private int width(int column) {
        return lines.stream()
                .filter(line -> line.size() > column)
                .mapToInt(line -> line.get(column).length())
                .max()
                .orElse(0);
    }
}
