package io.fairlead.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message is called in what is stored, and what is stored of it.
 *
 * @param name the name; null if it has none
 * @param storedBy canonical names of the policies in force for it that store something of it, sorted
 * @param values its class, and those of the application's own that its answer consists of, sorted
 * @param families the sealed types that occur in it and in its answer, sorted
 */
public record Storage(@Nullable String name, List<String> storedBy, List<TypeRef> values, List<Family> families) {

    /** Of a message without a name of which nothing is stored. */
    public static final Storage NONE = new Storage(null, List.of(), List.of(), List.of());

    /** Whether anything is. */
    public boolean stored() {
        return !storedBy.isEmpty();
    }

    /** All types that who makes bytes of them names. */
    public Stream<TypeRef> named() {
        return Stream.concat(
                values.stream(),
                families.stream()
                        .flatMap(family -> Stream.concat(
                                Stream.of(family.type()),
                                family.members().stream().map(Member::type))));
    }

    /**
     * A sealed type.
     *
     * @param type the type
     * @param members the classes that are of it, sorted
     */
    public record Family(TypeRef type, List<Member> members) {}

    /**
     * A class of a sealed type.
     *
     * @param type the class
     * @param name what tells it from the others
     */
    public record Member(TypeRef type, String name) {}
}
