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

    /**
     * A handler or a middleware.
     *
     * @param component its class
     * @param accessor the method that hands it out
     */
    public record Member(ClassName component, String accessor) {}
}
