package io.fairlead.scale.start;

import io.fairlead.scale.project.Kind;
import io.fairlead.scale.project.Message;
import io.fairlead.scale.project.Project;
import java.io.IOException;

/** What people write without a framework: one handler, a method for each, a map of them. */
final class HandSources {

    private HandSources() {}

    static void addTo(Project project) throws IOException {
        Message first = project.middle();
        project.add("big.Nothing", """
                package big;
                public final class Nothing {
                    public static void main(String[] arguments) { System.exit(42); }
                }
                """);
        project.add("big.One", """
                package big;
                public final class One {
                    public static void main(String[] arguments) {
                        System.exit(new %1$sHandler(new Store()).handle(new %1$s("id", 1)));
                    }
                }
                """.formatted(first.className()));
        addMethods(project, first);
        addMap(project, first);
    }

    private static void addMethods(Project project, Message first) throws IOException {
        project.addToPackages("Handlers", """
                import big.Store;
                public final class Handlers {
                    private final Store store;
                    public Handlers(Store store) { this.store = store; }
                %s}
                """, message -> """
                    private %2$s made%1$d;
                    public %2$s get%1$d() {
                        return made%1$d != null ? made%1$d : (made%1$d = new %2$s(store));
                    }
                """.formatted(message.number(), message.handlerName()));
        project.add("big.Methods", """
                package big;
                public final class Methods {
                    private final Store store = new Store();
                %s    public static void main(String[] arguments) {
                        System.exit(new Methods().%s().get%d().handle(new %s("id", 1)));
                    }
                }
                """.formatted(
                        project.eachPackage(name -> """
                            private %1$s.Handlers %2$s;
                            private %1$s.Handlers %2$s() {
                                return %2$s != null ? %2$s : (%2$s = new %1$s.Handlers(store));
                            }
                        """.formatted(name, name.substring("big.".length()))),
                        first.packageName().substring("big.".length()),
                        first.number(),
                        first.className()));
    }

    private static void addMap(Project project, Message first) throws IOException {
        project.addToPackages("Entries", """
                import big.Store;
                import java.util.Map;
                import java.util.function.Function;
                public final class Entries {
                    public static void addTo(Map<Class<?>, Function<Object, Object>> map, Store store) {
                %s    }
                }
                """, HandSources::entry);
        project.add("big.Mapped", """
                package big;
                import java.util.HashMap;
                import java.util.Map;
                import java.util.function.Function;
                public final class Mapped {
                    public static void main(String[] arguments) {
                        Store store = new Store();
                        Map<Class<?>, Function<Object, Object>> map = new HashMap<>();
                %s        Object command = new %s("id", 1);
                        System.exit((Integer) map.get(command.getClass()).apply(command));
                    }
                }
                """.formatted(
                project.eachPackage(name -> "        " + name + ".Entries.addTo(map, store);\n"), first.className()));
    }

    private static String entry(Message message) {
        String call = "new %2$s(store).handle((%1$s) message)".formatted(message.name(), message.handlerName());
        String body = message.kind() == Kind.EVENT ? "{ " + call + "; return null; }" : call;
        return "        map.put(" + message.name() + ".class, message -> " + body + ");\n";
    }
}
