package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What puts events of a class in order: a method that carries {@code @SequenceBy}, itself or by its record component.
 *
 * @param accessor the name of the method
 * @param receivers the types by which it may be called: the event's class and the one that declares the method
 * @param flaws what is wrong with it
 * @param bridged whether there is, or will be, a class beside the event that asks it for whoever may not call the method
 * @param local whether it is declared in this compilation
 * @param origin the method
 */
public record SequenceKey(
        String accessor, List<Receiver> receivers, Set<Flaw> flaws, boolean bridged, boolean local, Origin origin) {

    /** Why a method can not tell a key. */
    public enum Flaw {
        /** It has parameters. */
        PARAMETERS,
        /** It is static, or private. */
        NOT_CALLABLE,
        /** It is {@code void}. */
        NOTHING,
        /** It returns an array, which is equal to itself alone. */
        ARRAY,
        /** It declares exceptions, for which nobody is there. */
        EXCEPTIONS
    }

    /** Whether every package may call it, so that nobody needs a bridge. */
    public boolean open() {
        return Receiver.open(receivers);
    }

    /** The type by which a package may call it; null if it may not. */
    public @Nullable ClassName receiver(String packageName) {
        return Receiver.in(packageName, receivers);
    }

    /** As people read it. */
    public String display() {
        return origin.type() + "." + origin.member();
    }
}
