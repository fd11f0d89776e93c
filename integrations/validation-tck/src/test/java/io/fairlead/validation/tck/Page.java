package io.fairlead.validation.tck;

import io.fairlead.validation.tck.TckRun.Outcome;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code docs/validation-tck.md}: what became of each test, and why some are not run. */
final class Page {

    private static final String INTRODUCTION = """
            # The standard's own tests

            Jakarta Validation has a test suite, by which its implementations are certified. Generated validators are no implementation of
            it, but what they check, they should check as those do. So the tests that concern them are run: the classes that these
            validate are made messages, in the sources, by what a user would do (they implement `Event`, are final or sealed where
            possible, nested ones are not private, and constrained fields without a getter are public), and compiled with the
            processor; the tests themselves stay as they are, and ask generated validators through a `Validator` that can do
            nothing else.

            `mvn -B verify` runs them and compares with this page; so does, alone,

            ```
            mvn -pl integrations/validation-tck -am test -Dtest=TckTest -Dsurefire.failIfNoSpecifiedTests=false
            ```

            - **Passed** tests do so unchanged.
            - **Differs**: generated validators do otherwise on purpose.
            - **Not applicable**: the test asked for something that is not offered. That is a method of the standard's API, or a class
              that the compiler refuses to make a validator for, in the compiler's words. Some tests want such a class to be refused, with an
              exception when it is validated; here an application that has one does not compile.

            """;

    private final StringBuilder text = new StringBuilder(INTRODUCTION);
    private final SortedMap<String, Outcome> outcomes;
    private final SortedMap<String, String> differences;

    private Page(SortedMap<String, Outcome> outcomes, SortedMap<String, String> differences) {
        this.outcomes = outcomes;
        this.differences = differences;
    }

    /**
     * The page.
     *
     * @param left how many tests there are in each source that was not run
     */
    static String of(
            SortedMap<String, Outcome> outcomes,
            SortedMap<String, String> differences,
            SortedMap<String, Integer> left) {
        Page page = new Page(outcomes, differences);
        page.addCounts();
        page.addTests();
        page.addLeft(left);
        return page.text.toString();
    }

    private void addCounts() {
        Map<String, Long> counts = outcomes.entrySet().stream()
                .map(this::outcome)
                .map(each -> each.replaceFirst("[:,].*", ""))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        text.append("Of ")
                .append(outcomes.size())
                .append(" tests, ")
                .append(counts.getOrDefault("passed", 0L))
                .append(" passed, ")
                .append(counts.getOrDefault("differs", 0L))
                .append(" differ, and ")
                .append(counts.getOrDefault("not applicable", 0L))
                .append(" are not applicable.\n");
    }

    private void addTests() {
        String around = "";
        for (Map.Entry<String, Outcome> each : outcomes.entrySet()) {
            String test = each.getKey();
            String home = test.substring(0, test.lastIndexOf('/'));
            if (!home.equals(around)) {
                text.append("\n## ").append(home).append("\n\n| test | |\n|---|---|\n");
                around = home;
            }
            text.append("| `")
                    .append(test.substring(home.length() + 1))
                    .append("` | ")
                    .append(outcome(each).replace("|", "\\|"))
                    .append(" |\n");
        }
    }

    private String outcome(Map.Entry<String, Outcome> test) {
        List<String> missing = test.getValue().missing();
        if (!missing.isEmpty()) {
            return "not applicable: " + missing.stream().distinct().collect(Collectors.joining("; "));
        }
        if (test.getValue().failure() == null) {
            return "passed";
        }
        String reason = differences.get(test.getKey());
        return reason == null ? "failed" : "differs: " + reason;
    }

    private void addLeft(SortedMap<String, Integer> left) {
        text.append("\n## Not run\n\n| | tests | because |\n|---|---|---|\n");
        SortedMap<String, Integer> counts = new TreeMap<>();
        left.forEach((file, count) -> counts.merge(TckPackages.left(file), count, Integer::sum));
        counts.forEach((what, count) -> text.append("| ")
                .append(what.substring(0, what.indexOf(':')))
                .append(" | ")
                .append(count)
                .append(" |")
                .append(what.substring(what.indexOf(':') + 1))
                .append(" |\n"));
    }
}
