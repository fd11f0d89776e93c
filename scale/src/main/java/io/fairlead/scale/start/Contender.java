package io.fairlead.scale.start;

import io.fairlead.scale.compile.Library;
import java.util.List;

/** A program of an application, in the order of the table. */
enum Contender {
    NOTHING("a `main` that does nothing", Application.HAND, "Nothing", Side.HAND),
    /** What all others are compared with. */
    ONE("by hand: a `main` that makes one handler", Application.HAND, "One", Side.HAND),
    METHODS("by hand: a method for each handler, which makes it", Application.HAND, "Methods", Side.HAND),
    MAP("by hand: a map from classes to lambdas", Application.HAND, "Mapped", Side.HAND),
    HELD("Dagger: a component that holds one handler", Application.DAGGER, "Held", Side.HAND, Library.DAGGER),
    TYPED(
            "Fairlead, Dagger: typed send",
            Application.FAIRLEAD,
            "Typed",
            Side.HELD_TO_TARGETS,
            Library.FAIRLEAD,
            Library.DAGGER),
    GENERIC(
            "Fairlead, Dagger: generic send",
            Application.FAIRLEAD,
            "Generic",
            Side.HELD_TO_TARGETS,
            Library.FAIRLEAD,
            Library.DAGGER),
    NEWER_INJECT(
            "Fairlead, Dagger: the same, newer `javax.inject`",
            Application.FAIRLEAD,
            "Generic",
            Side.HELD_TO_TARGETS,
            Library.FAIRLEAD,
            Library.DAGGER_WITH_NEWER_INJECT),
    GUICED(
            "Fairlead, Guice: generic send",
            Application.FAIRLEAD,
            "Guiced",
            Side.FAIRLEAD,
            Library.FAIRLEAD,
            Library.GUICE),
    SPRING_SCANNED("Spring: scanned", Application.SPRING, "Scanned", Side.PEER, Library.SPRING),
    SPRING_REGISTERED("Spring: registered", Application.SPRING, "Registered", Side.PEER, Library.SPRING),
    AXON(
            "Axon",
            Application.axon(),
            "Annotated",
            Side.PEER,
            Runtime.version().feature() >= 21 ? Library.AXON_5 : Library.AXON_4);

    /** Whose way it is. */
    enum Side {
        HAND,
        /** Ours, as it is meant to be. */
        HELD_TO_TARGETS,
        /** Ours, where the container has its own price. */
        FAIRLEAD,
        PEER
    }

    private final String title;
    private final Application application;
    private final String program;
    private final Side side;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Library> libraries;

    Contender(String title, Application application, String program, Side side, Library... libraries) {
        this.title = title;
        this.application = application;
        this.program = program;
        this.side = side;
        this.libraries = List.of(libraries);
    }

    String title() {
        return title;
    }

    Application application() {
        return application;
    }

    String mainClass() {
        return "big." + program;
    }

    List<Library> libraries() {
        return libraries;
    }

    Side side() {
        return side;
    }

    boolean isOurs() {
        return side == Side.HELD_TO_TARGETS || side == Side.FAIRLEAD;
    }
}
