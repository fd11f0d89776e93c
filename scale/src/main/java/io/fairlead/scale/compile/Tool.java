package io.fairlead.scale.compile;

import io.fairlead.scale.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What takes part in a compilation beside the compiler. */
enum Tool {
    /** No processor. */
    NOTHING("", List.of("-proc:none"), List.of(Library.FAIRLEAD)),
    /** A component that has a method for each handler. */
    DAGGER(
            "@jakarta.inject.Singleton @dagger.Component\n",
            List.of("-processor", Processors.DAGGERS),
            List.of(Library.FAIRLEAD, Library.DAGGER)) {
        @Override
        String members(Project project) {
            return project.packages().values().stream()
                    .flatMap(Collection::stream)
                    .map(message -> "    %s.%s h%d();\n"
                            .formatted(message.packageName(), message.handlerName(), message.number()))
                    .collect(Collectors.joining());
        }
    },
    /** A bus, without Dagger in sight. */
    FAIRLEAD(
            "@io.fairlead.annotation.GenerateBus\n",
            List.of("-processor", Processors.FAIRLEADS),
            List.of(Library.FAIRLEAD));

    private final String rootAnnotations;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Library> libraries;

    Tool(String rootAnnotations, List<String> options, List<Library> libraries) {
        this.rootAnnotations = rootAnnotations;
        this.options = options;
        this.libraries = libraries;
    }

    /** What is on the class path. */
    List<Library> libraries() {
        return libraries;
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
