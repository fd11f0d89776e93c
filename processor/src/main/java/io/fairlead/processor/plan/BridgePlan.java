package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public class beside a handler or a middleware, whose static methods call it for code in any package. They take it as
 * an object, because not everybody may name its class; where the caller can, the virtual machine drops the cast.
 *
 * @param name the bridge
 * @param target the handler or the middleware
 * @param methods one for each method that is called
 */
public record BridgePlan(ClassName name, ClassName target, List<Method> methods) {

    /**
     * A method that passes a call on.
     *
     * @param name its name
     * @param targetName the name of the method that it calls
     * @param parameters its parameters
     * @param returns what it returns: the target's own type where everybody may name it, otherwise a wider one
     * @param checked whether it has to let checked exceptions pass undeclared
     */
    public record Method(
            String name, String targetName, List<Parameter> parameters, TypeName returns, boolean checked) {}

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
