package io.fairlead.validation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts paths together as Jakarta Validation prints them. */
public final class Paths {

    /**
     * The place of an element that has none. Not printed: an empty key and a null one look the same, and are two places.
     * The character is none (Unicode, section 23.7), so that no key is taken for it.
     */
    private static final String NOWHERE = "\uFFFF";

    private Paths() {}

    /** Whether two objects may have this path. */
    static boolean isShared(String path) {
        return path.contains(NOWHERE);
    }

    /** As readers see it. */
    static String printed(String path) {
        return path.replace(NOWHERE, "");
    }

    /** A property, or a named element of a container. */
    public static String node(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** An element of a list or an array. */
    public static String index(String path, int index) {
        return path + "[" + index + "]";
    }

    /** An element of something that has no order. */
    public static String element(String path) {
        return path + "[" + NOWHERE + "]";
    }

    /** An element of something that may have an order, though it is not declared to. */
    public static String element(String path, Object container, int index) {
        return container instanceof List ? index(path, index) : element(path);
    }

    /** Such an element, named. */
    public static String elementNode(String path, Object container) {
        return node(path, container instanceof List ? "<list element>" : "<iterable element>");
    }

    private static String text(@Nullable Object key) {
        return key == null ? "" : key.toString();
    }

    /** A value of a map. */
    public static String value(String path, @Nullable Object key) {
        return path + "[" + text(key) + "]";
    }

    /** A key of a map. */
    public static String key(String path, @Nullable Object key) {
        return path + "<K>[" + text(key) + "]";
    }
}
