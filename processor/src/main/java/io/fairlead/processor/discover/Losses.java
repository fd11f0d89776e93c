package io.fairlead.processor.discover;

import io.fairlead.processor.model.Loss;
import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Finds what the compiler's own errors have taken from sight. Reads all classes, so it is asked only when that matters. */
final class Losses {

    private Losses() {}

    /**
     * What is lost of some classes; the worst of it, if several things are.
     *
     * @param types all classes that the sources declare
     */
    static Loss of(Collection<TypeElement> types, Readers readers, ProcessingEnvironment environment) {
        if (LostAnnotations.anyOn(types, environment)) {
            return Loss.ANNOTATION;
        }
        // What a message mentions is no handler.
        return types.stream()
                        .filter(type -> !readers.messages().isMessage(type))
                        .anyMatch(readers.types()::mentionsMissing)
                ? Loss.TYPE
                : Loss.NOTHING;
    }
}
