package io.fairlead.scale.compile;

import io.fairlead.scale.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What takes part in a compilation beside the compiler. */
enum Tool {
    /** No processor. */
    NOTHING("", List.of("-proc:none")),
    /** A component that has a method for each handler. */
    DAGGER(
            "@jakarta.inject.Singleton @dagger.Component\n",
            List.of("-processor", "dagger.internal.codegen.ComponentProcessor")) {
        @Override
        String members(Project project) {
            return project.packages().values().stream()
                    .flatMap(Collection::stream)
                    .map(message -> "    %s.%s h%d();\n"
                            .formatted(message.packageName(), message.handlerName(), message.number()))
                    .collect(Collectors.joining());
        }
    },
    /** A bus. */
    FAIRLEAD("@io.fairlead.annotation.GenerateBus\n", List.of("-processor", "io.fairlead.processor.FairleadProcessor"));

    private final String rootAnnotations;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    Tool(String rootAnnotations, List<String> options) {
        this.rootAnnotations = rootAnnotations;
        this.options = options;
    }

    /** The compiler's options. */
    List<String> options() {
        return options;
    }

    /** The interface from which it starts. */
    String root(Project project) {
        return "package big;\n" + rootAnnotations + "public interface Shop {\n" + members(project) + "}\n";
    }

    String members(Project project) {
        return "";
    }
}
