package io.fairlead.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program with a few changes.
 *
 * @param sample the program as it was
 * @param changes the edits of each change
 */
record Attempt(Sample sample, List<List<Edit>> changes) {

    /** An annotation stands so far from a method of its class, in these short programs. */
    private static final int NEAR = 3;

    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    private static final Pattern NAME = Pattern.compile("\\w+");

    /** One change, or two, or three. */
    static Attempt at(Sample sample, Random random) {
        Mutator mutator = new Mutator(random, sample);
        List<List<Edit>> changes = new ArrayList<>();
        int count = Math.max(1, random.nextInt(6) - 2);
        for (int i = 0; i < count; i++) {
            List<Edit> change = mutator.mutate();
            if (!change.isEmpty()
                    && change.stream().noneMatch(edit -> edits(changes).anyMatch(edit::meets))) {
                changes.add(change);
            }
        }
        return new Attempt(sample, List.copyOf(changes));
    }

    private static Stream<Edit> edits(List<List<Edit>> changes) {
        return changes.stream().flatMap(List::stream);
    }

    /** With all changes. */
    Sample program() {
        return sample.with(edits(changes).toList());
    }

    /** With fewer changes: each way to leave some of them out. */
    List<Attempt> mended() {
        return IntStream.range(0, (1 << changes.size()) - 1)
                .mapToObj(kept -> new Attempt(
                        sample,
                        IntStream.range(0, changes.size())
                                .filter(change -> (kept >> change & 1) == 1)
                                .mapToObj(changes::get)
                                .toList()))
                .toList();
    }

    /** Whether a line of the changed program is one that was changed, or near one. */
    boolean touches(String file, long line) {
        return edits(changes).filter(edit -> edit.file().equals(file)).anyMatch(edit -> {
            String old = sample.text(file);
            long from = old.substring(0, edit.start()).lines().count();
            long to = old.substring(0, edit.end()).lines().count()
                    + edit.text().lines().count();
            return from - NEAR <= line && line <= to + NEAR;
        });
    }

    /** Whether an annotation was taken out, perhaps together with more, or has another name. */
    boolean removesAnnotation() {
        return edits(changes)
                .anyMatch(edit -> sample.text(edit.file())
                        .substring(Math.max(0, edit.start() - 1), edit.end())
                        .contains("@"));
    }

    /** Whether a text names a class whose declaration was changed. */
    boolean changesDeclarationIn(String text) {
        return edits(changes).anyMatch(edit -> {
            String old = sample.text(edit.file());
            int from = old.lastIndexOf('\n', edit.start() - 1) + 1;
            int to = old.indexOf('\n', edit.end());
            Matcher declared = DECLARATION.matcher(old.substring(from, to < 0 ? old.length() : to));
            return declared.find() && text.matches("(?s).*\\b" + declared.group(1) + "\\b.*");
        });
    }

    /** Whether a text names a class of a file whose package declaration was changed, which moved the class. */
    boolean movesClassIn(String text) {
        return edits(changes).anyMatch(edit -> {
            String old = sample.text(edit.file());
            int from = old.lastIndexOf('\n', edit.start() - 1) + 1;
            return old.startsWith("package ", from)
                    && DECLARATION
                            .matcher(old)
                            .results()
                            .anyMatch(declared -> text.matches("(?s).*\\b" + declared.group(1) + "\\b.*"));
        });
    }

    /** Whether a class may now be called like one of {@code java.lang}. */
    boolean hidesJavaLang() {
        return edits(changes)
                .flatMap(edit -> NAME.matcher(edit.text()).results())
                .map(name -> "java/lang/" + name.group() + ".class")
                .anyMatch(file -> ClassLoader.getSystemResource(file) != null);
    }

    @Override
    public String toString() {
        return edits(changes)
                .map(edit -> edit.file() + ": " + sample.text(edit.file()).substring(edit.start(), edit.end()) + " -> "
                        + edit.text())
                .collect(Collectors.joining(
                        "\n", sample.name() + "\n", "\n\n" + program().text()));
    }
}
