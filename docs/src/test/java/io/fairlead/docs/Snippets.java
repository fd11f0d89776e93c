package io.fairlead.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fenced blocks of a page, in their order. */
record Snippets(Path page, List<Snippet> all) {

    /** An HTML comment just above, which says what to expect; then the fence with its words; then the text. */
    private static final Pattern FENCE = Pattern.compile(
            "(?:<!-- (?<note>[^\\n]*?) -->\\s*\\n)?```(?<words>[^\\n]*)\\n(?<text>.*?)\\n```", Pattern.DOTALL);

    /**
     * A fenced block.
     *
     * @param note what a comment just above it says; empty for none
     * @param words what stands behind the opening fence
     * @param text what stands inside
     */
    record Snippet(String note, String words, String text) {}

    static Snippets of(Path page) {
        List<Snippet> all = new ArrayList<>();
        Matcher matcher = FENCE.matcher(read(page));
        while (matcher.find()) {
            String note = matcher.group("note");
            all.add(new Snippet(note == null ? "" : note, matcher.group("words"), matcher.group("text")));
        }
        return new Snippets(page, all);
    }

    List<String> withWords(String words) {
        return all.stream()
                .filter(snippet -> snippet.words().equals(words))
                .map(Snippet::text)
                .toList();
    }

    /** The pages of a folder, sorted. */
    static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
