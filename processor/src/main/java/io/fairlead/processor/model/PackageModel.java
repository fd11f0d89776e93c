package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A generated class, in a module compiled earlier, that is injected with handlers and middleware of its package and makes
 * them.
 *
 * @param className its name
 * @param members what it is injected with, in the order of its constructor
 */
public record PackageModel(ClassName className, List<Member> members) {

    /** The middleware that the runtime brings. Its package is written by hand, and every bus makes it itself. */
    public static final PackageModel OF_BUS = ofBus(ClassName.get("io.fairlead.internal", "CommandEvents"));

    private static PackageModel ofBus(ClassName name) {
        return new PackageModel(
                name,
                List.of(
                        new Member(name.nestedClass("Started"), "started"),
                        new Member(name.nestedClass("Succeeded"), "succeeded"),
                        new Member(name.nestedClass("Failed"), "failed")));
    }

    /**
     * A handler or a middleware.
     *
     * @param component its class
     * @param accessor the method that hands it out
     */
    public record Member(ClassName component, String accessor) {}
}
