package io.fairlead.processor;

import io.fairlead.processor.model.MessageKind;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations by which compilers and build tools know which classes to show to the processors. */
final class Annotated {

    /** On handlers and on middleware. */
    static final Set<String> COMPONENTS = Stream.concat(
                    Stream.of(MessageKind.values()).map(MessageKind::handlerAnnotation),
                    Stream.of("io.fairlead.annotation.Middleware"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * On all that the application is put together from, and on classes whose methods make components. Whoever processes
     * these anew, after some were changed, has to be shown all of them, changed or not.
     */
    static final Set<String> EVERYTHING = everything();

    private Annotated() {}

    private static Set<String> everything() {
        Set<String> names = new TreeSet<>(COMPONENTS);
        names.add("io.fairlead.annotation.GenerateBus");
        names.add("io.fairlead.internal.ClassMark");
        names.addAll(Set.of(
                "com.google.inject.Provides",
                "dagger.Provides",
                "io.micronaut.context.annotation.Bean",
                "io.micronaut.context.annotation.Factory",
                "jakarta.enterprise.inject.Produces",
                "javax.enterprise.inject.Produces",
                "org.springframework.context.annotation.Bean"));
        return Set.copyOf(names);
    }
}
