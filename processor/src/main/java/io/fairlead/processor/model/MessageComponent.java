package io.fairlead.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A component of a message whose value a middleware may be given: one that a policy names, or that carries an annotation.
 *
 * @param name its name, which is that of the method that tells its value
 * @param receivers the types by which that may be called
 * @param sensitive whether its value must not be shown
 * @param marks canonical names of the annotations on it, and of those on these
 * @param bridged whether there is, or will be, a class beside the message that asks it for whoever may not
 */
public record MessageComponent(
        String name, List<Receiver> receivers, boolean sensitive, Set<String> marks, boolean bridged) {

    /** Whether code in a package comes by its value. */
    public boolean reaches(String packageName) {
        return bridged || Receiver.in(packageName, receivers) != null;
    }
}
