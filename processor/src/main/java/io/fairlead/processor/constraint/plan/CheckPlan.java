package io.fairlead.processor.constraint.plan;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How the objects of one class are checked in one group.
 *
 * @param name of its methods
 * @param type of the objects
 * @param recursive whether the check may come by itself again
 * @param all what is checked, whatever the order
 * @param stages what is checked, and if nothing was wrong with it, what is checked then
 * @param last what is checked in any case
 */
public record CheckPlan(String name, TypeName type, boolean recursive, Stage all, List<Stage> stages, Stage last) {

    /**
     * Checks that do not depend on each other.
     *
     * @param whole of the object as a whole
     * @param parts of its properties
     */
    public record Stage(List<Step> whole, List<Part> parts) {}

    /**
     * The checks of a property.
     *
     * @param property its name in paths
     * @param read how its value is read
     */
    public record Part(String property, String read, List<Step> steps) {}
}
