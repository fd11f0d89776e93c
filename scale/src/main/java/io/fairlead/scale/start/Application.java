package io.fairlead.scale.start;

import io.fairlead.scale.compile.Jar;
import io.fairlead.scale.compile.Javac;
import io.fairlead.scale.compile.Library;
import io.fairlead.scale.compile.Processors;
import io.fairlead.scale.project.Project;
import io.fairlead.scale.project.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is compiled and packed as one: the same messages and handlers, as a way of wiring wants them, and its programs.
 */
public enum Application {
    HAND(Style.PLAIN, List.of("-proc:none"), List.of(), HandSources::addTo),
    DAGGER(Style.INJECT, List.of("-processor", Processors.DAGGERS), List.of(Library.DAGGER), DaggerSources::addTo),
    FAIRLEAD(
            Style.FAIRLEAD,
            List.of("-processor", Processors.FAIRLEADS + "," + Processors.DAGGERS),
            List.of(Library.FAIRLEAD, Library.DAGGER, Library.GUICE),
            FairleadSources::addTo),
    SPRING(Style.SPRING, List.of("-proc:none", "-parameters"), List.of(Library.SPRING), SpringSources::addTo),
    AXON_4(Style.AXON_4, List.of("-proc:none"), List.of(Library.AXON_4), AxonSources::addFour),
    AXON_5(Style.AXON_5, List.of("-proc:none"), List.of(Library.AXON_5), AxonSources::addFive);

    private final Style style;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> options;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Library> libraries;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final Wiring wiring;

    Application(Style style, List<String> options, List<Library> libraries, Wiring wiring) {
        this.style = style;
        this.options = options;
        this.libraries = libraries;
        this.wiring = wiring;
    }

    /** The line of Axon that the JDK and the class path have. */
    static Application axon() {
        return Runtime.version().feature() >= 21 ? AXON_5 : AXON_4;
    }

    /**
     * Writes, compiles and packs it.
     *
     * @param folder where all of that goes
     */
    public Built build(int handlers, Path folder) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(name() + "-" + handlers));
        Project project = new Project(own.resolve("sources"), style, handlers, 1);
        project.write();
        wiring.addTo(project);
        Path classes = own.resolve("classes");
        new Javac(options, libraries, own).compile(project, classes);
        return new Built(project, classes, Jar.of(classes, own.resolve("app.jar")));
    }

    /**
     * An application that is ready to be started.
     *
     * @param project its sources
     * @param classes the folder of its class files
     * @param jar the same, packed
     */
    public record Built(Project project, Path classes, Path jar) {}

    private interface Wiring {

        void addTo(Project project) throws IOException;
    }
}
