package io.fairlead.validation.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.fairlead.validation.tck.TckRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The standard's own tests find of generated validators what {@code docs/validation-tck.md} says. {@code -Dfairlead.refresh=true}
 * writes that page anew, to be read as a diff; a test that fails for a reason that nobody has given fails this one all the same.
 */
class TckTest {

    private static final Path PAGE = Path.of("../../docs/validation-tck.md");

    @Test
    void finds_what_the_page_says() throws IOException, ClassNotFoundException {
        SortedMap<String, String> all = TckSources.read();
        SortedMap<String, String> run =
                only(all, file -> TckPackages.runs(file) && !TckPackages.LEFT_OUT.containsKey(file));
        SortedMap<String, String> messages = new TreeMap<>();
        Messages.in(run).forEach((file, text) -> messages.put(TckSources.ROOT + file, text));
        SortedMap<String, Integer> left = Messages.testsIn(only(all, file -> !run.containsKey(file)));
        left.values().removeIf(count -> count == 0);

        SortedMap<String, Outcome> outcomes;
        try (TckClasses classes = TckClasses.compile(messages, Path.of("target/tck"))) {
            outcomes = TckRun.of(classes, tests(run));
        }

        SortedMap<String, String> differences = Differences.read();
        AssertionError unexplained =
                new AssertionError("tests fail that differences.txt does not name, or the reverse");
        outcomes.forEach((test, outcome) -> {
            if (outcome.isFailed() != differences.containsKey(test)) {
                unexplained.addSuppressed(new AssertionError(test, outcome.failure()));
            }
        });
        if (unexplained.getSuppressed().length > 0) {
            throw unexplained;
        }
        String page = Page.of(outcomes, differences, left);
        if (Boolean.getBoolean("fairlead.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page);
    }

    private static SortedMap<String, String> only(SortedMap<String, String> sources, Predicate<String> wanted) {
        SortedMap<String, String> some = new TreeMap<>(sources);
        some.keySet().removeIf(wanted.negate());
        return some;
    }

    private static List<String> tests(SortedMap<String, String> sources) {
        return sources.keySet().stream()
                .filter(file -> file.endsWith("Test.java") || file.endsWith("Tests.java"))
                .toList();
    }
}
