package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class beside a message that tells what of it middleware is given, for buses that may not ask themselves.
 *
 * @param name its name
 * @param message the message
 * @param accessors how it asks for components; one for each that it tells
 * @param ofClass whether it names the class of the message
 */
public record ComponentsPlan(ClassName name, ClassName message, List<Accessor> accessors, boolean ofClass) {

    /** The method that names the class of the message. */
    public static final String CLASS = "classOf";

    /**
     * How a component is asked for.
     *
     * @param component its name
     * @param receiver the type by which the message is asked
     */
    public record Accessor(String component, ClassName receiver) {

        /** The method that does so. */
        public String method() {
            return methodFor(component);
        }
    }

    /** The method that tells a component. No method of objects is called so. */
    public static String methodFor(String component) {
        return component + "Of";
    }
}
