package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What later compilations find this one by.
 *
 * @param name named after the first class that it lists, so that no two modules write the same
 * @param messages canonical names, sorted
 * @param handlers canonical names, sorted
 * @param middleware canonical names, sorted
 * @param packages canonical names, sorted
 */
public record IndexPlan(
        ClassName name, List<String> messages, List<String> handlers, List<String> middleware, List<String> packages) {}
