package io.fairlead.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dagger.Component;
import io.fairlead.Command;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.docs.Snippets.Snippet;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of the page on start-up work on the page's own program. */
class StartUpPageTest {

    private static final Path PAGE = Path.of("guide", "start-up.md");
    private static final String RUNS_ON = "runs on JDK ";

    /** One class of each jar that the program needs. */
    private static final List<Class<?>> LIBRARIES =
            List.of(Command.class, GenerateBus.class, Component.class, Inject.class, javax.inject.Provider.class);

    @TempDir
    Path folder;

    @Test
    void runs_what_it_says() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(Compilation.of("Page.java", GuideTest.sourceOf(PAGE), classes)
                        .complaints())
                .isEmpty();
        pack(classes, "shop.jar", manifest());
        int ran = 0;
        for (Snippet snippet : Snippets.of(PAGE).all()) {
            if (snippet.note().startsWith(RUNS_ON) && runsHere(snippet)) {
                for (String line : snippet.text().lines().toList()) {
                    assertThat(run(line)).as(line).contains("placed Chai");
                    ran++;
                }
            }
        }
        assertThat(ran).isEqualTo(Runtime.version().feature() < 25 ? 3 : 6);
    }

    private static boolean runsHere(Snippet snippet) {
        return Runtime.version().feature() >= Integer.parseInt(snippet.note().substring(RUNS_ON.length()));
    }

    private String run(String line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(line.split(" ", -1)));
        assertThat(command.get(0)).isEqualTo("java");
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** As the plugins write it that make jars to be run. */
    private Manifest manifest() throws Exception {
        List<String> path = new ArrayList<>();
        for (Class<?> library : LIBRARIES) {
            URI place =
                    library.getProtectionDomain().getCodeSource().getLocation().toURI();
            path.add(
                    Files.isDirectory(Path.of(place))
                            ? pack(Path.of(place), library.getSimpleName() + ".jar", new Manifest())
                            : place.toString());
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "guide.Shop");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", path));
        return manifest;
    }

    private String pack(Path classes, String jar, Manifest manifest) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(jar));
                JarOutputStream out = new JarOutputStream(file, manifest);
                var files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (!each.endsWith("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                    Files.copy(each, out);
                }
            }
        }
        return jar;
    }
}
