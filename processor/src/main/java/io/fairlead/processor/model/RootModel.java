package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A class annotated with {@code GenerateBus}.
 *
 * @param className its name
 * @param busName the simple name of the bus, as stated or derived
 * @param scopes the scope annotations on it
 * @param component whether it is a Dagger component or subcomponent
 * @param flaws what is wrong with it
 * @param origin the annotation
 */
public record RootModel(
        ClassName className,
        String busName,
        List<ClassName> scopes,
        boolean component,
        Set<Flaw> flaws,
        Origin origin) {

    /** What may be wrong with a root. */
    public enum Flaw {
        /** A non-static inner class, or a class in a method. */
        INNER,
        /** Itself, or a class around it. */
        PRIVATE,
        /** The bus's name is no Java identifier. */
        NAME_NOT_A_CLASS_NAME,
        /** A type of the bus's name, or of its module's, is there already. */
        NAME_TAKEN
    }
}
