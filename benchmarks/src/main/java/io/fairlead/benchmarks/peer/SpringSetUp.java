package io.fairlead.benchmarks.peer;

import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;

/** Spring as its manual says: a context, beans with annotated listener methods, and the context is the publisher. */
public final class SpringSetUp {

    private SpringSetUp() {}

    public static ConfigurableApplicationContext of(List<?> listeners) {
        return refreshed(new AnnotationConfigApplicationContext(), listeners);
    }

    /** With all listeners called on another thread. */
    public static ConfigurableApplicationContext of(List<?> listeners, Executor executor) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        SimpleApplicationEventMulticaster multicaster = new SimpleApplicationEventMulticaster(context.getBeanFactory());
        multicaster.setTaskExecutor(executor);
        context.getBeanFactory()
                .registerSingleton(AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME, multicaster);
        return refreshed(context, listeners);
    }

    private static ConfigurableApplicationContext refreshed(
            AnnotationConfigApplicationContext context, List<?> listeners) {
        for (Object listener : listeners) {
            context.getBeanFactory().registerSingleton(listener.getClass().getName(), listener);
        }
        context.refresh();
        return context;
    }
}
