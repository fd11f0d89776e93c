package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A concrete class that is a message.
 *
 * @param kind its kind; a class of several kinds is one message for each
 * @param type the class
 * @param className its name
 * @param result what its handler answers, boxed; null for events
 * @param carried canonical names of the annotations on the class, its components, fields and accessors and on the type
 *     arguments of these, and of the annotations on those annotations
 * @param generic whether the class has type parameters
 * @param local whether it is declared in this compilation
 * @param origin its declaration
 */
public record MessageModel(
        MessageKind kind,
        TypeRef type,
        ClassName className,
        @Nullable TypeRef result,
        Set<String> carried,
        boolean generic,
        boolean local,
        Origin origin) {

    /** Whether the class implements its kind without saying what the answer is. */
    public boolean raw() {
        String withArgument = kind.type() + "<";
        return kind.answered() && type.ancestors().stream().noneMatch(ancestor -> ancestor.startsWith(withArgument));
    }

    /** The canonical name of the class. */
    public String name() {
        return className.canonicalName();
    }
}
