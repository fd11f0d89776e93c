package io.fairlead.processor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A generated program of many messages in several packages, some of them hidden, with middleware in each package.
 *
 * @param library everything but the root
 * @param root the root alone
 */
record ManyMessages(List<Path> library, List<Path> root) {

    private static final int PACKAGES = 5;
    private static final int MESSAGES = 30;

    /** Writes the sources into a folder. */
    static ManyMessages write(Random random, Path folder) {
        List<Path> library = new ArrayList<>();
        for (int number = 0; number < PACKAGES; number++) {
            library.addAll(writePackage("com.shop.part" + number, number, random, folder));
        }
        Path root = save(folder, "com.shop", "Shop", """
                @io.fairlead.annotation.GenerateBus
                @jakarta.inject.Singleton
                @dagger.Component(modules = ShopBusModule.class)
                interface Shop {
                    ShopBus bus();
                }
                """);
        return new ManyMessages(List.copyOf(library), List.of(root));
    }

    /** All sources. */
    List<Path> all() {
        return Stream.concat(library.stream(), root.stream()).toList();
    }

    private static List<Path> writePackage(String packageName, int number, Random random, Path folder) {
        List<Path> files = new ArrayList<>();
        files.add(save(folder, packageName, "Marked", "public interface Marked {}"));
        files.add(save(folder, packageName, "Log", """
                @io.fairlead.annotation.Middleware(order = %d)
                final class Log {
                    @jakarta.inject.Inject
                    Log() {}

                    long before(%s message) {
                        return 1;
                    }

                    void onFinally(%s message, long startedAt) {}
                }
                """.replace("%s", number == 0 ? "io.fairlead.Message" : "Marked")
                .formatted(number)));
        for (int message = 0; message < MESSAGES; message++) {
            files.addAll(writeMessage(packageName, "Message" + random.nextInt(1000) + "x" + message, random, folder));
        }
        return files;
    }

    private static List<Path> writeMessage(String packageName, String name, Random random, Path folder) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        String marked = random.nextBoolean() ? ", Marked" : "";
        String visibility = random.nextBoolean() ? "public " : "";
        String message =
                visibility + "record " + name + "(int id) implements io.fairlead." + kind.type + marked + " {}";
        String handler = """
                @io.fairlead.annotation.%sHandler
                final class %sHandler {
                    @jakarta.inject.Inject
                    %sHandler() {}

                    %s handle(%s message) {%s}
                }
                """.formatted(kind.annotation, name, name, kind.result, name, kind.body);
        return List.of(save(folder, packageName, name, message), save(folder, packageName, name + "Handler", handler));
    }

    private static Path save(Path folder, String packageName, String className, String text) {
        Path file = folder.resolve(packageName.replace('.', '/')).resolve(className + ".java");
        Sources.write(file, "package " + packageName + ";\n\n" + text);
        return file;
    }

    private enum Kind {
        ANSWERED_COMMAND("Command<Integer>", "Command", "int", " return message.id(); "),
        COMMAND("Command<Void>", "Command", "void", ""),
        QUERY("Query<String>", "Query", "String", " return \"\"; "),
        EVENT("Event", "Event", "void", "");

        private final String type;
        private final String annotation;
        private final String result;
        private final String body;

        Kind(String type, String annotation, String result, String body) {
            this.type = type;
            this.annotation = annotation;
            this.result = result;
            this.body = body;
        }
    }
}
