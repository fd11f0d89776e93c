package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Map;

/**
 * A generated class, in a module compiled earlier, that is injected with handlers and middleware of its package.
 *
 * @param className its name
 * @param accessors name of the method that opens a component, by the name of the component's bridge
 */
public record PackageModel(ClassName className, Map<ClassName, String> accessors) {}
