package io.fairlead.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return isA(wanted.asked());
    }

    /** The text of the supertype that a type must have to {@linkplain #fits fit} this one. */
    public String asked() {
        return (exact() ? name : erasure).box().toString();
    }

    private boolean exact() {
        return !open && !name.toString().contains("?");
    }

    /**
     * Whether some, but not all of its type arguments are left open, as in {@code Command<? extends Number>}. What fits
     * the erasure of such a type need not fit the type.
     */
    public boolean partlyOpen() {
        return !exact() && !erasureSaysAll(name);
    }

    private static boolean erasureSaysAll(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream().allMatch(TypeRef::unbounded);
        }
        if (type instanceof TypeVariableName variable) {
            List<TypeName> bounds = variable.bounds();
            return bounds.size() <= 1 && bounds.stream().allMatch(TypeRef::erasureSaysAll);
        }
        return !(type instanceof ArrayTypeName array) || erasureSaysAll(array.componentType());
    }

    /** The type variables that the type mentions and that have bounds, as they are declared: {@code R extends Number}. */
    public List<String> bounds() {
        Set<String> bounds = new LinkedHashSet<>();
        collectBounds(name, bounds);
        return List.copyOf(bounds);
    }

    private static void collectBounds(TypeName type, Set<String> bounds) {
        if (type instanceof ParameterizedTypeName parameterized) {
            parameterized.typeArguments().forEach(argument -> collectBounds(argument, bounds));
        } else if (type instanceof ArrayTypeName array) {
            collectBounds(array.componentType(), bounds);
        } else if (type instanceof TypeVariableName variable
                && !variable.bounds().isEmpty()) {
            bounds.add(variable.bounds().stream()
                    .map(TypeName::toString)
                    .collect(Collectors.joining(" & ", variable.name() + " extends ", "")));
        }
    }

    private static boolean unbounded(TypeName argument) {
        if (argument instanceof WildcardTypeName wildcard) {
            return wildcard.lowerBounds().isEmpty() && wildcard.upperBounds().equals(List.of(ClassName.OBJECT));
        }
        return argument instanceof TypeVariableName variable
                && variable.bounds().isEmpty();
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
