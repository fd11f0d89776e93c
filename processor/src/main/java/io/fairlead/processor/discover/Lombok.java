package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What Lombok is about to change. It writes no classes; it changes those that are there, in the round in which they come,
 * and then asks for another round, which shows them changed. Where it stands behind this processor on the processor path,
 * the round in which a class comes shows it without the constructors that it will have, and perhaps with a default one
 * that it will not have. Such a class is therefore read one round later. MapStruct waits for Lombok in the same way.
 */
final class Lombok {

    /** What makes constructors. What makes methods does not matter: nobody lets Lombok write a handler method. */
    private static final Set<String> CONSTRUCTORS = Set.of(
            "lombok.AllArgsConstructor",
            "lombok.Builder",
            "lombok.Data",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Value",
            "lombok.experimental.SuperBuilder");

    /** It makes the classes in a class static. */
    private static final String UTILITY_CLASS = "lombok.experimental.UtilityClass";

    private Lombok() {}

    /** Whether a class that has just come may not yet show how it is made. */
    static boolean changes(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return type.getAnnotationMirrors().stream().map(Annotations::nameOf).anyMatch(CONSTRUCTORS::contains)
                || (outer instanceof TypeElement && Annotations.find(outer, UTILITY_CLASS) != null);
    }
}
