package io.fairlead.benchmarks.peer;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring as its manual says: a context, beans with annotated listener methods, and the context is the publisher. */
public final class SpringSetUp {

    private SpringSetUp() {}

    public static ConfigurableApplicationContext of(List<?> listeners) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        for (Object listener : listeners) {
            context.getBeanFactory().registerSingleton(listener.getClass().getName(), listener);
        }
        context.refresh();
        return context;
    }
}
