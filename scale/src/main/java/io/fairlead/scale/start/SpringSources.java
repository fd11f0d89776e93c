package io.fairlead.scale.start;

import io.fairlead.scale.project.Message;
import io.fairlead.scale.project.Project;
import java.io.IOException;

/**
 * A context with a bean for each handler: found by scanning, or registered one by one. Events go to listener methods.
 * Spring has nothing for messages that are answered, so a bean gathers their handlers in a map, as applications do.
 */
final class SpringSources {

    private SpringSources() {}

    static void addTo(Project project) throws IOException {
        Message first = project.middle();
        project.add("big.Handler", """
                package big;
                public interface Handler<M, R> {
                    R handle(M message);
                }
                """);
        project.add("big.Bus", """
                package big;
                import java.util.HashMap;
                import java.util.List;
                import java.util.Map;
                import org.springframework.core.GenericTypeResolver;
                import org.springframework.stereotype.Component;
                @Component
                public final class Bus {
                    private final Map<Class<?>, Handler<Object, Object>> handlers = new HashMap<>();
                    @SuppressWarnings("unchecked")
                    public Bus(List<Handler<?, ?>> all) {
                        for (Handler<?, ?> each : all) {
                            Class<?>[] types = GenericTypeResolver.resolveTypeArguments(each.getClass(), Handler.class);
                            handlers.put(types[0], (Handler<Object, Object>) each);
                        }
                    }
                    public Object send(Object message) { return handlers.get(message.getClass()).handle(message); }
                }
                """);
        project.add("big.Scanned", """
                package big;
                import org.springframework.context.annotation.AnnotationConfigApplicationContext;
                public final class Scanned {
                    public static void main(String[] arguments) {
                        var context = new AnnotationConfigApplicationContext("big");
                        System.exit((Integer) context.getBean(Bus.class).send(new %s("id", 1)));
                    }
                }
                """.formatted(first.className()));
        addRegistered(project, first);
    }

    private static void addRegistered(Project project, Message first) throws IOException {
        project.addToPackages("Beans", """
                import big.Store;
                import org.springframework.context.support.GenericApplicationContext;
                public final class Beans {
                    public static void addTo(GenericApplicationContext context) {
                %s    }
                }
                """, message -> """
                        context.registerBean(%1$s.class, () -> new %1$s(context.getBean(Store.class)));
                """.formatted(message.handlerName()));
        project.add("big.Registered", """
                package big;
                import org.springframework.context.annotation.AnnotationConfigApplicationContext;
                public final class Registered {
                    public static void main(String[] arguments) {
                        var context = new AnnotationConfigApplicationContext();
                        context.registerBean(Store.class, Store::new);
                        context.registerBean(Bus.class);
                %s        context.refresh();
                        System.exit((Integer) context.getBean(Bus.class).send(new %s("id", 1)));
                    }
                }
                """.formatted(
                project.eachPackage(name -> "        " + name + ".Beans.addTo(context);\n"), first.className()));
    }
}
