package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.PackageModel;
import java.util.List;

/**
 * A public class that is injected with handlers and middleware of its package, which need not be public, and with the parts that
 * they, messages or roots name, makes them, and passes calls on to them. It has a limited number of members, because a constructor takes no more than 255 parameters; it is
 * named after the first, so that no two compilations write the same class into the same package.
 *
 * @param name its name
 * @param members what it is injected with, sorted by name
 */
public record PackagePlan(ClassName name, List<Member> members) {

    /** Whether a bus makes it itself, and is not injected with it. */
    boolean isOfBus() {
        return name.equals(PackageModel.OF_BUS.className());
    }

    /**
     * A handler, a middleware or a named part.
     *
     * @param component its class
     * @param type its class where everybody may name it, otherwise {@code Object}
     * @param accessor the method that makes it
     * @param withoutArguments whether it can be made without a container
     * @param tellsClass whether there is a method that tells its class, because a bus has to know it and may not name it
     * @param bridges the methods that pass calls on to it
     */
    public record Member(
            ClassName component,
            ClassName type,
            String accessor,
            boolean withoutArguments,
            boolean tellsClass,
            List<BridgeMethod> bridges) {

        /** The method that tells its class, where there is one; no bridge has the name, as it is no method's. */
        public String classMethod() {
            return accessor + "_class";
        }

        /** What a bridge method is called among those of all members. */
        public String bridge(BridgeMethod method) {
            return accessor + "_" + method.name();
        }
    }
}
