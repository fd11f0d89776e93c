package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in README compiles, and prints what README says that it prints. */
class ReadmeTest {

    private static final Snippets README = Snippets.of(Path.of("..", "README.md"));

    @Test
    void example_compiles_and_runs(@TempDir Path output) throws Exception {
        String example = README.withWords("java").get(0);
        assertThat(Compilation.of("Shop.java", example, output).complaints()).isEmpty();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        URL[] classes = {output.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Method main = loader.loadClass("com.example.shop.Shop").getMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(README.withWords("text").get(0));
    }

    @Test
    void ci_runs_the_command_that_it_gives() {
        String test = README.withWords("sh").get(1);
        assertThat(Snippets.read(Path.of("..", ".ci", "run"))).contains("\n" + test + "\n");
    }
}
