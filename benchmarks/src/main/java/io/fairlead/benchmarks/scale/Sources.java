package io.fairlead.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sources of one application: its messages with their handlers, 64 to a package, its root, and all ways to
 * dispatch.
 */
final class Sources {

    /** Up to here somebody might write type tests by hand. */
    static final int TESTED = 128;

    private static final int PER_PACKAGE = 64;
    private static final String PACKAGE = "io.fairlead.benchmarks.scale";

    private final int types;
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    Sources(int types, Path folder) {
        this.types = types;
        this.folder = folder;
    }

    /** The class by which the application is found. */
    static String applicationOf(int types) {
        return PACKAGE + ".n" + types + ".Application";
    }

    /** Writes them all. */
    List<Path> write() throws IOException {
        for (int type = 0; type < types; type++) {
            write(classOf(type), message(type));
        }
        write(root() + ".Message", contract());
        write(root() + ".Handler", handlerContract());
        write(root() + ".Handlers", handlers());
        write(root() + ".Messages", messages());
        write(root() + ".Tests", tests());
        write(root() + ".Scaled", rootSource());
        write(applicationOf(types), application());
        return List.copyOf(written);
    }

    private void write(String className, String source) throws IOException {
        Path file = folder.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        written.add(Files.writeString(file, source));
    }

    private String root() {
        return PACKAGE + ".n" + types;
    }

    private String packageOf(int type) {
        return root() + ".p" + type / PER_PACKAGE;
    }

    private String classOf(int type) {
        return packageOf(type) + ".Message" + type;
    }

    private String message(int type) {
        return """
                package %1$s;
                import io.fairlead.annotation.CommandHandler;
                import io.fairlead.benchmarks.app.*;
                import %2$s.*;
                public record Message%3$d(int amount) implements Message {
                    @Override public Receipt handledBy(Handlers handlers) { return handlers.handler%3$d.handle(this); }
                    @Override public Receipt sentBy(ScaledBus bus) { return bus.send(this); }
                    @CommandHandler
                    public static final class ItsHandler extends Work implements Handler<Message%3$d> {
                        @Override public Receipt handle(Message%3$d message) { return work(message.amount()); }
                    }
                }
                """.formatted(packageOf(type), root(), type);
    }

    private String contract() {
        return """
                package %s;
                import io.fairlead.benchmarks.app.Receipt;
                public interface Message extends io.fairlead.Command<Receipt> {
                    Receipt handledBy(Handlers handlers);
                    Receipt sentBy(ScaledBus bus);
                }
                """.formatted(root());
    }

    private String handlerContract() {
        return """
                package %s;
                import io.fairlead.benchmarks.app.Receipt;
                public interface Handler<M> {
                    Receipt handle(M message);
                }
                """.formatted(root());
    }

    private String handlers() {
        return """
                package %s;
                public final class Handlers {
                %s}
                """.formatted(
                        root(),
                        each(type -> "    public final %1$s.ItsHandler handler%2$d = new %1$s.ItsHandler();%n"
                                .formatted(classOf(type), type)));
    }

    private String messages() {
        return """
                package %s;
                final class Messages {
                    static Message of(int type, int amount) {
                        return switch (type) {
                %s            default -> throw new IllegalArgumentException("no type " + type);
                        };
                    }
                }
                """.formatted(
                root(), each(type -> "            case %d -> new %s(amount);%n".formatted(type, classOf(type))));
    }

    private String tests() {
        String tests = types > TESTED
                ? ""
                : each(type -> "        if (message instanceof %s its) return handlers.handler%d.handle(its);%n"
                        .formatted(classOf(type), type));
        return """
                package %s;
                import io.fairlead.benchmarks.app.Receipt;
                final class Tests {
                    static Receipt dispatch(Handlers handlers, Message message) {
                %s        throw new IllegalArgumentException("no handler of " + message);
                    }
                }
                """.formatted(root(), tests);
    }

    private String rootSource() {
        return """
                package %s;
                @io.fairlead.annotation.GenerateBus(includes = %s.class)
                public interface Scaled {}
                """.formatted(root(), classOf(0));
    }

    private String application() {
        return """
                package %1$s;
                import io.fairlead.benchmarks.app.Receipt;
                import io.fairlead.benchmarks.scale.Scale;
                import java.util.HashMap;
                import java.util.Map;
                public final class Application extends Scale {
                    private final Message[] messages = new Message[LENGTH];
                    private final %4$s[] first = new %4$s[LENGTH];
                    private final Handlers handlers = new Handlers();
                    private final ScaledBus bus = ScaledBus.builder().build();
                    private final Map<Class<?>, Handler<Message>> map = new HashMap<>();
                    public Application() {
                        super(%2$d);
                %3$s    }
                    @SuppressWarnings("unchecked")
                    private <M extends Message> void register(Class<M> type, Handler<M> handler) {
                        map.put(type, (Handler<Message>) handler);
                    }
                    @Override protected void put(int place, int type, int amount) {
                        messages[place] = Messages.of(type, amount);
                    }
                    @Override protected void putFirst(int place, int amount) { first[place] = new %4$s(amount); }
                    @Override public Receipt byDirectCall() { return handlers.handler0.handle(first[next()]); }
                    @Override public Receipt typedSend() { return bus.send(first[next()]); }
                    @Override public Receipt byVirtualCall() { return messages[next()].handledBy(handlers); }
                    @Override public Receipt byMap() {
                        Message message = messages[next()];
                        return map.get(message.getClass()).handle(message);
                    }
                    @Override public Receipt byTests() { return Tests.dispatch(handlers, messages[next()]); }
                    @Override public Receipt staticSend() { return messages[next()].sentBy(bus); }
                    @Override public Receipt genericSend() { return bus.send(messages[next()]); }
                }
                """.formatted(
                root(),
                types,
                each(type -> "        register(%s.class, handlers.handler%d);%n".formatted(classOf(type), type)),
                classOf(0));
    }

    private String each(IntFunction<String> line) {
        return IntStream.range(0, types).mapToObj(line).collect(Collectors.joining());
    }
}
