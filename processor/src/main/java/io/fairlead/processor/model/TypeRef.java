package io.fairlead.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * A type as a rule or a plan sees it.
 *
 * @param name the type with its arguments, without annotations
 * @param erasure the type without its arguments; for a type variable, of its bound
 * @param reach from where {@code name} may be named
 * @param erasureReach from where {@code erasure} may be named
 * @param ancestors text of every supertype of the type (of its box, if it is primitive), itself included, each both with
 *     its arguments and erased
 * @param open whether it mentions a type variable
 */
public record TypeRef(
        TypeName name, TypeName erasure, Reach reach, Reach erasureReach, Set<String> ancestors, boolean open) {

    /** Whether the type is, extends or implements another, whose arguments count when it has any. */
    public boolean isA(String ancestor) {
        return ancestors.contains(ancestor);
    }

    /**
     * Whether a value of this type may be given where another is asked for. An open type, or one with wildcards, asks for
     * its erasure.
     */
    public boolean fits(TypeRef wanted) {
        boolean exact = !wanted.open() && !wanted.name().toString().contains("?");
        return isA((exact ? wanted.name() : wanted.erasure()).box().toString());
    }

    /** The text of the type without its arguments. */
    public String erased() {
        return erasure.toString();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
