package io.fairlead.scale.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an application is compiled with and runs with: artifacts that Maven put on the class path of this program. An
 * application gets no others, as it would not where it is built.
 */
public enum Library {
    FAIRLEAD("fairlead-runtime", "fairlead-annotations", "jakarta.inject-api", "jspecify"),
    DAGGER("dagger", "jakarta.inject-api", "javax.inject", "jspecify"),
    /** The same, but for classes of Java 5 that no archive takes. */
    DAGGER_WITH_NEWER_INJECT("dagger", "jakarta.inject-api", "jakarta.inject", "jspecify"),
    GUICE("guice", "jakarta.inject-api", "aopalliance", "guava", "failureaccess"),
    SPRING(
            "spring-context",
            "spring-aop",
            "spring-beans",
            "spring-core",
            "spring-jcl",
            "spring-expression",
            "micrometer-observation",
            "micrometer-commons"),
    AXON_4("axon-messaging", "slf4j-api", "reactive-streams", "xstream", "mxparser", "xmlpull"),
    AXON_5(
            "axon-messaging",
            "axon-common",
            "axon-conversion",
            "axon-update",
            "slf4j-api",
            "reactive-streams",
            "jackson-databind",
            "jackson-core",
            "jackson-annotations",
            "jakarta.annotation-api");

    /** As in a build of several modules, of which not all are jars yet. */
    private static final Pattern MODULE = Pattern.compile(".*/([^/]+)/target/classes");

    private static final Pattern JAR = Pattern.compile(".*?([^/]+?)(-\\d[^/]*)?\\.jar");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> artifacts;

    Library(String... artifacts) {
        this.artifacts = List.of(artifacts);
    }

    /**
     * The class path of some of them together, each artifact once: jars, or folders of classes that are jars when their
     * modules are packaged.
     *
     * @throws IllegalStateException if an artifact is missing
     */
    public static List<Path> pathOf(Collection<Library> libraries) {
        return libraries.stream()
                .flatMap(library -> library.artifacts.stream())
                .distinct()
                .map(Library::find)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The name of the artifact that an entry of the class path is. */
    public static String artifactOf(Path entry) {
        String path = entry.toString().replace(File.separatorChar, '/');
        var module = MODULE.matcher(path);
        if (module.matches()) {
            return "fairlead-" + module.group(1);
        }
        var jar = JAR.matcher(path);
        return jar.matches() ? jar.group(1) : path;
    }

    private static Path find(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .map(Path::of)
                .filter(entry -> artifactOf(entry).equals(artifact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the class path must have " + artifact));
    }
}
