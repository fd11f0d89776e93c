package io.fairlead.browser;

import io.fairlead.processor.FairleadProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A program of any size, and the map that the real processor draws of it. A third of its messages are commands that raise
 * an event, a third these events, a third queries; every tenth event is handled by nobody, and one query carries a policy
 * that nothing enforces.
 */
final class Shop {

    private Shop() {}

    /** Writes the map of a program of so many messages, and returns its page. */
    static Path draw(int messages, int packages, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output)));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("--release", "17", "-proc:only", "-Afairlead.wiring=true"),
                    null,
                    sources(messages, packages));
            task.setProcessors(List.of(new FairleadProcessor()));
            task.call();
        }
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join("\n", errors));
        }
        return output.resolve("META-INF/fairlead/com.shop.ShopBus/wiring.html");
    }

    /** A file for each package, since ten thousand would take longer to open than to compile. */
    private static List<JavaFileObject> sources(int messages, int packages) {
        List<StringBuilder> parts = new ArrayList<>();
        for (int part = 0; part < packages; part++) {
            parts.add(new StringBuilder("""
                    package com.shop.part%02d;

                    import io.fairlead.*;
                    import io.fairlead.annotation.*;

                    """.formatted(part)));
        }
        for (int number = 0; 3 * number < messages; number++) {
            StringBuilder part = parts.get(number % packages);
            part.append(command(number)).append(3 * number + 1 < messages ? event(number) : unraised(number));
            part.append(3 * number + 2 < messages ? query(number) : "");
        }
        List<JavaFileObject> sources = new ArrayList<>();
        for (int part = 0; part < packages; part++) {
            sources.add(new Source(
                    "com/shop/part%02d/Part.java".formatted(part),
                    parts.get(part).toString()));
        }
        sources.add(new Source("com/shop/Shop.java", """
                package com.shop;

                import io.fairlead.*;
                import io.fairlead.annotation.*;

                @interface Cached {}

                @Cached
                record Prices() implements Query<String> {}

                @QueryHandler
                final class PricesHandler {
                    String handle(Prices query) { return ""; }
                }

                final class Forgotten {
                    void handle(Prices query) {}
                }

                @Middleware(order = 1)
                final class Timing {
                    void before(Message message) {}
                }

                @Middleware(order = 2)
                final class Audit {
                    void after(Command<?> command, Object result) {}
                }

                @Middleware(order = 3, on = Cached.class)
                final class Cache {
                    void before(Other query) {}
                }

                @Cached
                record Other() implements Query<String> {}

                @QueryHandler
                final class OtherHandler {
                    String handle(Other query) { return ""; }
                }

                @GenerateBus
                interface Shop {}
                """));
        return sources;
    }

    private static String command(int number) {
        return """
                record Place%1$04d(String customer) implements Command<String> {}

                @CommandHandler
                final class Place%1$04dHandler {
                    Outcome<String, Placed%1$04d> handle(Place%1$04d command) {
                        return Outcome.of("", new Placed%1$04d(""));
                    }
                }

                """.formatted(number);
    }

    private static String unraised(int number) {
        return "record Placed%04d(String id) implements Event {}%n".formatted(number);
    }

    private static String event(int number) {
        String handler = """
                @EventHandler
                final class OnPlaced%1$04d {
                    void handle(Placed%1$04d event) {}
                }

                """.formatted(number);
        return unraised(number) + (number % 10 == 0 ? "" : handler);
    }

    private static String query(int number) {
        return """
                record Find%1$04d(String id) implements Query<String> {}

                @QueryHandler
                final class Find%1$04dHandler {
                    String handle(Find%1$04d query) {
                        return "";
                    }
                }

                """.formatted(number);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
