package io.fairlead.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a map of the wiring tells beyond the wiring itself. No rule asks for any of it, so it is gathered only when there is
 * to be a map.
 *
 * @param modules by the canonical name of a class, the module that declares it
 * @param places by a type or one of its methods, where it stands in the sources of this compilation
 * @param components by the canonical name of a message, its record components
 * @param unwired classes of this compilation that look like handlers or middleware, and are none
 */
public record Survey(
        Map<String, String> modules,
        Map<Origin, Place> places,
        Map<String, List<Component>> components,
        List<Unwired> unwired) {

    /** What is compiled here, where the module has no name. */
    public static final String HERE = "this compilation";

    /** Where a class comes from that no index lists. */
    public static final String UNLISTED = "a module without an index";

    /** The module that declares a class. */
    public String moduleOf(String className) {
        return modules.getOrDefault(className, UNLISTED);
    }

    /** Where something stands, or where the class around it does; null for what was compiled before. */
    public @Nullable Place placeOf(Origin origin) {
        Place narrow = places.get(new Origin(origin.type(), origin.member(), null, null));
        return narrow != null ? narrow : places.get(Origin.ofType(origin.type()));
    }

    /**
     * A line of a source file.
     *
     * @param file the folders of the package and the file's name, never where on a machine it lies
     * @param line counted from one
     */
    public record Place(String file, int line) {}

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type, qualified
     */
    public record Component(String name, String type) {}

    /**
     * A class with a method such as a handler or a middleware has, and without the annotation.
     *
     * @param className its binary name
     * @param method the method's name
     * @param takes the type of its first parameter, a message
     * @param missing the simple name of the annotation that would make it count
     */
    public record Unwired(String className, String method, String takes, String missing) {}
}
