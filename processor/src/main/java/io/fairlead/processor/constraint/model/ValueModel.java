package io.fairlead.processor.constraint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is checked: a property, or an element of a container.
 *
 * @param constraints on the value itself
 * @param cascade where the value's own constraints are checked; null if they are not
 * @param elements what is checked inside of it
 */
public record ValueModel(
        List<ConstraintModel> constraints, @Nullable CascadeModel cascade, List<ElementModel> elements) {

    /**
     * What a container holds.
     *
     * @param container how it is held
     * @param value what is checked of each
     */
    public record ElementModel(Container container, ValueModel value) {}

    /** How a container holds what is checked. */
    public enum Container {
        LIST("<list element>"),
        ITERABLE("<iterable element>"),
        MAP_KEY("<map key>"),
        MAP_VALUE("<map value>"),
        ARRAY("<iterable element>"),
        /** Paths do not mention it. */
        OPTIONAL("");

        private final String node;

        Container(String node) {
            this.node = node;
        }

        /** Whether it is meant where a map holds it as a key. */
        public boolean isKey() {
            return this == MAP_KEY;
        }

        /** What a path calls the element itself. */
        public String node() {
            return node;
        }
    }

    /** Whether nothing is checked. */
    public boolean isEmpty() {
        return constraints.isEmpty() && cascade == null && elements.isEmpty();
    }
}
