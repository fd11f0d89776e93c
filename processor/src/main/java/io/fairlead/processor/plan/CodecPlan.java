package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of a bus.
 *
 * @param name the class
 * @param bus the bus
 * @param messages of which something is stored, sorted by name
 * @param imports the types for which avaje-jsonb is to generate adapters, sorted
 * @param families the sealed types for which it is to do so
 * @param origins canonical names of the classes that all this follows from
 */
public record CodecPlan(
        ClassName name,
        ClassName bus,
        List<Entry> messages,
        List<TypeName> imports,
        List<Family> families,
        List<String> origins) {

    /**
     * A sealed type.
     *
     * @param type its class
     * @param members what it permits, sorted
     */
    public record Family(TypeName type, List<Member> members) {}

    /**
     * A class of a sealed type.
     *
     * @param type the class
     * @param name what tells it from the others
     */
    public record Member(TypeName type, String name) {}

    /**
     * A message.
     *
     * @param name what it is called in what is stored
     * @param message the binary name of its class
     * @param result the type of its answer; {@code Object} for what has none
     * @param absent the class of which {@code empty()} is the answer that holds nothing; null if that is null
     */
    public record Entry(
            String name,
            String message,
            TypeName result,
            @Nullable ClassName absent) {}
}
