package io.fairlead.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of an application: of ten messages five are commands, three queries and two events, each with one handler
 * that is injected with something. Fifty handlers make a package. All processors see the very same classes; only the root
 * differs.
 */
final class Project {

    private static final int PER_PACKAGE = 50;

    private final Path folder;
    private final int handlers;
    private final int modules;

    Project(Path folder, int handlers, int modules) {
        this.folder = folder;
        this.handlers = handlers;
        this.modules = modules;
    }

    int handlers() {
        return handlers;
    }

    int modules() {
        return modules;
    }

    /** Writes the classes, a folder for each module. */
    void write() throws IOException {
        write(0, "big.Store", """
                package big;
                import jakarta.inject.Inject;
                import jakarta.inject.Singleton;
                @Singleton
                public final class Store {
                    private int last;
                    @Inject public Store() {}
                    public int next() { return ++last; }
                }
                """);
        for (int i = 0; i < handlers; i++) {
            Kind kind = Kind.of(i);
            write(moduleOf(i), packageOf(i) + "." + kind.message + i, kind.messageSource(i));
            write(moduleOf(i), packageOf(i) + "." + kind.message + i + "Handler", kind.handlerSource(i));
        }
    }

    /** The sources of a module. The last one has the root, which it is given by whom it is compiled for. */
    List<Path> sourcesOf(int module) throws IOException {
        try (var files = Files.walk(folder.resolve("module" + module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The root that a compilation needs, in a folder of its own. */
    Path root(Tool tool) throws IOException {
        List<String> provisions = new ArrayList<>();
        if (tool == Tool.DAGGER) {
            for (int i = 0; i < handlers; i++) {
                provisions.add("    " + packageOf(i) + "." + Kind.of(i).message + i + "Handler h" + i + "();\n");
            }
        }
        String source = "package big;\n" + tool.rootAnnotations() + "public interface Shop {\n"
                + String.join("", provisions) + "}\n";
        Path file = folder.resolve("root-" + tool).resolve("Shop.java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }

    private int moduleOf(int handler) {
        return handler / PER_PACKAGE * modules / packages();
    }

    private int packages() {
        return (handlers + PER_PACKAGE - 1) / PER_PACKAGE;
    }

    private static String packageOf(int handler) {
        return "big.p" + handler / PER_PACKAGE;
    }

    private void write(int module, String className, String source) throws IOException {
        Path file = folder.resolve("module" + module).resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /** The kinds of messages, in the shares in which they occur. */
    private enum Kind {
        COMMAND("Do", "Command<Integer>", "CommandHandler", "Integer", "return store.next();"),
        QUERY("Get", "Query<Integer>", "QueryHandler", "Integer", "return store.next();"),
        EVENT("Was", "Event", "EventHandler", "void", "store.next();");

        private final String message;
        private final String type;
        private final String annotation;
        private final String result;
        private final String body;

        Kind(String message, String type, String annotation, String result, String body) {
            this.message = message;
            this.type = type;
            this.annotation = annotation;
            this.result = result;
            this.body = body;
        }

        static Kind of(int handler) {
            int tenth = handler % 10;
            return tenth < 5 ? COMMAND : tenth < 8 ? QUERY : EVENT;
        }

        String messageSource(int number) {
            return """
                    package %s;
                    public record %s%d(String id, int count) implements io.fairlead.%s {}
                    """.formatted(packageOf(number), message, number, type);
        }

        String handlerSource(int number) {
            return """
                    package %1$s;
                    import big.Store;
                    import io.fairlead.annotation.%4$s;
                    import jakarta.inject.Inject;
                    @%4$s
                    public final class %2$s%3$dHandler {
                        private final Store store;
                        @Inject public %2$s%3$dHandler(Store store) { this.store = store; }
                        public %5$s handle(%2$s%3$d message) { %6$s }
                    }
                    """.formatted(packageOf(number), message, number, annotation, result, body);
        }
    }
}
