package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param carriedByTypes those of them that stand on types, and so are not seen in class files by every compiler
 * @param policies the policies on it, its supertypes and its package
 * @param components what of it a middleware may be given
 * @param storage its name, and what is stored of it
 * @param keys what puts it in order; one at most, unless the user erred
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
        Set<String> carriedByTypes,
        Policies policies,
        MessageComponents components,
        Storage storage,
        List<SequenceKey> keys,
        boolean generic,
        boolean local,
        Origin origin) {

    /** The same message, with what somebody noted who saw its source. */
    public MessageModel alsoCarrying(Set<String> noted) {
        return noted.isEmpty()
                ? this
                : new MessageModel(
                        kind,
                        type,
                        className,
                        result,
                        union(carried, noted),
                        union(carriedByTypes, noted),
                        policies,
                        components,
                        storage,
                        keys,
                        generic,
                        local,
                        origin);
    }

    /** The classes that its policies name as parts. */
    public Stream<NamedPart> parts() {
        return policies.inForce().stream().flatMap(policy -> policy.parts().stream());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }

    /** Whether the class implements its kind without saying what the answer is. */
    public boolean raw() {
        String withArgument = kind.type() + "<";
        return kind.answered() && type.ancestors().stream().noneMatch(ancestor -> ancestor.startsWith(withArgument));
    }

    /** What puts it in order; null if nothing does. */
    public @Nullable SequenceKey key() {
        return keys.isEmpty() ? null : keys.get(0);
    }

    /** The canonical name of the class. */
    public String name() {
        return className.canonicalName();
    }
}
