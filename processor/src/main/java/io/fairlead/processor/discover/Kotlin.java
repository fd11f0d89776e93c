package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What Kotlin's compiler makes of Kotlin, as far as Java sees something else than the Kotlin source says. */
final class Kotlin {

    /** What a function returns that returns nothing in particular; in Java it is void. */
    static final String UNIT = "kotlin.Unit";

    private static final String METADATA = "kotlin.Metadata";

    private Kotlin() {}

    static boolean isKotlin(TypeElement type) {
        return Annotations.find(type, METADATA) != null;
    }

    /**
     * Whether a method has a name in its source: {@code handle$shop} is an internal {@code handle} of the module shop, where
     * {@code handle$lambda$0} is a part of it.
     */
    static boolean isNamed(ExecutableElement method, String name) {
        String mangled = method.getSimpleName().toString();
        return mangled.startsWith(name + "$")
                && mangled.lastIndexOf('$') == name.length()
                && method.getEnclosingElement() instanceof TypeElement owner
                && isKotlin(owner);
    }
}
