package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A module that was compiled before, as its index describes it.
 *
 * @param name for people: the name of a named module, otherwise that of a class in it
 * @param index the generated class to ask for the module's fingerprint
 * @param format the version of what was generated in it
 * @param fingerprint what it declares, in one number
 * @param components canonical names of its handlers and middleware, sorted
 * @param missing canonical names of the classes that its index names and that are not there, sorted
 * @param unreadable canonical names of the classes that mention something that is not there, sorted
 * @param unexported the packages with handlers or middleware that it does not open to the module being compiled, sorted
 */
public record ModuleModel(
        String name,
        ClassName index,
        int format,
        long fingerprint,
        List<String> components,
        List<String> missing,
        List<String> unreadable,
        List<String> unexported) {

    /**
     * The version of everything that is generated in a module for others: the index, bridges and packages, and what the
     * fingerprint is taken of. It rises whenever one of them changes, so that nobody mixes the two.
     */
    public static final int FORMAT = 4;
}
