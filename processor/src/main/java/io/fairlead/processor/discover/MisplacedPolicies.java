package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.MisplacedPolicy;
import io.fairlead.processor.model.MisplacedPolicy.What;
import io.fairlead.processor.model.Origin;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds policies that nobody will ever ask for. A policy counts on a message, and on whatever a message may be of; another module may
 * have such a message, or will. So only of a class that has a part of its own, and of one that nothing can extend, it is certain that
 * there is none.
 */
final class MisplacedPolicies {

    private MisplacedPolicies() {}

    /** Those that stand on a class that is no message. */
    static Stream<MisplacedPolicy> on(TypeElement type, Readers readers) {
        What what = whatIs(type, readers);
        String name = type.getQualifiedName().toString();
        return what == null
                ? Stream.empty()
                : type.getAnnotationMirrors().stream()
                        .filter(annotation -> PolicyReader.isPolicy(
                                annotation.getAnnotationType().asElement()))
                        .map(Annotations::nameOf)
                        .distinct()
                        .map(policy -> new MisplacedPolicy(
                                policy, name, what, Origin.ofType(name).annotation(policy)));
    }

    /** Null if it may be above a message. */
    private static @Nullable What whatIs(TypeElement type, Readers readers) {
        if (Annotations.find(type, RootReader.GENERATE_BUS) != null) {
            return What.ROOT;
        }
        if (readers.handlers().isHandler(type)) {
            return What.HANDLER;
        }
        if (readers.middleware().isMiddleware(type)) {
            return What.MIDDLEWARE;
        }
        return type.getKind() == ElementKind.RECORD
                        || type.getKind() == ElementKind.ENUM
                        || (type.getKind() == ElementKind.CLASS
                                && type.getModifiers().contains(Modifier.FINAL))
                ? What.FINAL
                : null;
    }
}
