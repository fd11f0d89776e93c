package io.fairlead.scale.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of an application: of ten messages five are commands, three queries and two events, each with one handler
 * that is injected with something. Fifty handlers make a package. What wires them is added by whom it is for.
 */
public final class Project {

    private final Path folder;
    private final Style style;
    private final int handlers;
    private final int modules;

    /**
     * Makes an application, which is not written yet.
     *
     * @param folder where the sources go
     * @param style what is asked of messages and handlers
     * @param handlers how many there are
     * @param modules over how many they are spread, which are compiled one after the other
     */
    public Project(Path folder, Style style, int handlers, int modules) {
        this.folder = folder;
        this.style = style;
        this.handlers = handlers;
        this.modules = modules;
    }

    /** How many handlers there are. */
    public int handlers() {
        return handlers;
    }

    /** Over how many modules they are spread. */
    public int modules() {
        return modules;
    }

    /** The messages of each package, by its name. */
    public Map<String, List<Message>> packages() {
        return IntStream.range(0, handlers)
                .mapToObj(Message::new)
                .collect(Collectors.groupingBy(Message::packageName, LinkedHashMap::new, Collectors.toList()));
    }

    /** A command that stands neither first nor last, but where there are ten. */
    public Message middle() {
        return new Message(handlers / 20 * 10);
    }

    /** Writes messages and handlers, and what the handlers are injected with. */
    public void write() throws IOException {
        // What the first call answers, a program may exit with: no other way to end gives this status.
        write(0, "big.Store", """
                package big;
                %spublic final class Store {
                    private int last = 41;
                    %spublic Store() {}
                    public int next() { return ++last; }
                }
                """.formatted(style.onStore(), style.onConstructor()));
        for (int i = 0; i < handlers; i++) {
            Message message = new Message(i);
            write(moduleOf(message), message.className(), message.source(style));
            write(moduleOf(message), message.packageName() + "." + message.handlerName(), message.handlerSource(style));
        }
    }

    /** Adds a class to the last module. */
    public void add(String className, String source) throws IOException {
        write(modules - 1, className, source);
    }

    /**
     * Adds a class to each package, for what has a line for each of its messages: in one place they would be too many.
     *
     * @param name the class, within its package
     * @param source its source, in which {@code %s} is where the lines go
     */
    public void addToPackages(String name, String source, Function<Message, String> line) throws IOException {
        for (var its : packages().entrySet()) {
            String lines = its.getValue().stream().map(line).collect(Collectors.joining());
            write(modules - 1, its.getKey() + "." + name, "package " + its.getKey() + ";\n" + source.formatted(lines));
        }
    }

    /** A line for each package, made from its name. */
    public String eachPackage(Function<String, String> line) {
        return packages().keySet().stream().map(line).collect(Collectors.joining());
    }

    /** The sources of a module, sorted. */
    public List<Path> sourcesOf(int module) throws IOException {
        try (var files = Files.walk(folderOf(module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a class file, by its path below the folder of classes, was written in a source file of its own. */
    public boolean wrote(Path classFile) {
        String path = classFile.toString().replaceFirst("(\\$.*)?\\.class$", ".java");
        return IntStream.range(0, modules)
                .anyMatch(module -> Files.exists(folderOf(module).resolve(path)));
    }

    private int moduleOf(Message message) {
        return message.packageNumber() * modules / Message.packagesOf(handlers);
    }

    private Path folderOf(int module) {
        return folder.resolve("module" + module);
    }

    private void write(int module, String className, String source) throws IOException {
        Path file = folderOf(module).resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
