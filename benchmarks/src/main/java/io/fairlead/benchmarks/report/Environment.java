package io.fairlead.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a run was made of and on.
 *
 * @param date when it began, in UTC
 * @param commit of the working tree, with a plus where that was changed, or empty if unknown
 * @param jdk the feature release
 * @param vm name and version of the virtual machine
 * @param system the operating system and its architecture
 * @param processors how many the virtual machine saw
 * @param rounds how often each benchmark ran, each time in a fork of its own
 * @param closeRounds how often all but peers ran besides
 * @param versions of Fairlead and its peers
 */
record Environment(
        String date,
        String commit,
        int jdk,
        String vm,
        String system,
        int processors,
        int rounds,
        int closeRounds,
        Map<String, String> versions) {

    static Environment here(int rounds, int closeRounds) {
        return new Environment(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                commitOfWorkingTree(),
                Runtime.version().feature(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                closeRounds,
                versionsOfBuild());
    }

    /** Puts versions where their names stand in braces. */
    String withVersions(String label) {
        String text = label;
        for (Map.Entry<String, String> each : versions.entrySet()) {
            text = text.replace("{" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    private static Map<String, String> versionsOfBuild() {
        try (InputStream stream = Environment.class.getResourceAsStream("versions.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            Map<String, String> versions = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
            return versions;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String commitOfWorkingTree() {
        String commit = git("rev-parse", "HEAD");
        return commit.isEmpty()
                        || git("status", "--porcelain", "--untracked-files=no").isEmpty()
                ? commit
                : commit + "+";
    }

    private static String git(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "";
        }
    }
}
