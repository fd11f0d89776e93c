package io.fairlead.compiletime;

import java.util.List;

/** What takes part in a compilation beside the compiler. */
enum Tool {
    /** No processor. */
    NOTHING("", List.of("-proc:none")),
    /** A component that has a method for each handler. */
    DAGGER(
            "@jakarta.inject.Singleton @dagger.Component\n",
            List.of("-processor", "dagger.internal.codegen.ComponentProcessor")),
    /** A bus. */
    FAIRLEAD("@io.fairlead.annotation.GenerateBus\n", List.of("-processor", "io.fairlead.processor.FairleadProcessor"));

    private final String rootAnnotations;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    Tool(String rootAnnotations, List<String> options) {
        this.rootAnnotations = rootAnnotations;
        this.options = options;
    }

    /** What the root is annotated with. */
    String rootAnnotations() {
        return rootAnnotations;
    }

    /** The compiler's options. */
    List<String> options() {
        return options;
    }
}
