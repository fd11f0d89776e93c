package io.fairlead.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the source, by name: a type, or a package, or one of the members of a type, or an annotation on either, or a value of that
 * annotation.
 *
 * <p>A compiler's own elements would not do. A problem is reported in the last round, and an element kept from an
 * earlier one has by then lost its file and line; so the place is looked up again by these names.
 *
 * @param type canonical name of the type; for a package, its name with {@value #PACKAGE} behind it
 * @param member signature of a method or constructor with erased parameters, {@code handle(com.shop.PlaceOrder)}, or name of a
 *     field; or null
 * @param annotation canonical name of an annotation type; or null
 * @param value name of an annotation value, with an index where one of several is meant, {@code includes[1]}; or null
 */
public record Origin(
        String type,
        @Nullable String member,
        @Nullable String annotation,
        @Nullable String value) {

    /** No place at all. */
    public static final Origin NOWHERE = new Origin("", null, null, null);

    /** What a place on a package has behind its name, as Java's own file of it. */
    public static final String PACKAGE = ".package-info";

    /** The declaration of a package. */
    public static Origin ofPackage(String name) {
        return ofType(name + PACKAGE);
    }

    /** The declaration of a type. */
    public static Origin ofType(String type) {
        return new Origin(type, null, null, null);
    }

    /** A method, constructor or field of this type. */
    public Origin member(String signature) {
        return new Origin(type, signature, null, null);
    }

    /** An annotation that stands here. */
    public Origin annotation(String name) {
        return new Origin(type, member, name, null);
    }

    /** A value of this annotation. */
    public Origin value(String name) {
        return new Origin(type, member, annotation, name);
    }

    /** One of the values of which this annotation has several under a name. */
    public Origin value(String name, int index) {
        return value(name + "[" + index + "]");
    }
}
