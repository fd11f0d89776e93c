package io.fairlead.processor.plan;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public static method beside a handler or a middleware that passes a call on to it, for code in any package. It takes
 * its target as an object, because not everybody may name its class; where the caller can, the virtual machine drops the
 * cast. A handler that anybody may call as it stands needs none.
 *
 * @param name its name, after that of its target
 * @param targetName the name of the method that it calls
 * @param parameters its parameters
 * @param answer what it makes of what the target returns
 * @param returns what it returns: the target's own type where everybody may name it, otherwise a wider one
 * @param checked whether it has to let checked exceptions pass undeclared
 * @param needed whether it is written; otherwise everybody calls its target
 */
public record BridgeMethod(
        String name,
        String targetName,
        List<Parameter> parameters,
        Answer answer,
        TypeName returns,
        boolean checked,
        boolean needed) {

    /** What a bridge makes of what its target returns. */
    public enum Answer {
        /** The same. */
        AS_IT_IS,
        /** Kotlin's {@code Unit}, because the target returns nothing. */
        UNIT,
        /** A stream, because the target returns a publisher. */
        STREAM
    }

    /**
     * A parameter that is passed on.
     *
     * @param name its name
     * @param type its type: the target's own where everybody may name it, otherwise a wider one
     * @param cast what it is cast to when passed on; null if that is not needed
     */
    public record Parameter(
            String name, TypeName type, @Nullable TypeName cast) {}
}
