package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.stream.Collectors;

/** A class's name in one word, from which the names of classes are made that are generated beside it. */
public final class FlatName {

    private FlatName() {}

    /**
     * The simple name; of a nested class with the names of those around it. An underscore that stands in a name is doubled,
     * so that {@code H.A} and {@code H_A} are told apart.
     */
    public static String of(ClassName type) {
        return type.simpleNames().stream().map(name -> name.replace("_", "__")).collect(Collectors.joining("_"));
    }
}
