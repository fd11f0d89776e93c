package io.fairlead;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of some components of one message, with their names: those that an annotation in {@code @Middleware(on = …)} is about.
 * A hook gets them by asking for them as a parameter; generated code reads them from the message, by its accessors.
 *
 * <p>Equal to others of the same values, whatever they are called, and so of use as a key; arrays are compared by what they hold. As
 * immutable as the values are.
 *
 * @since 0.1.0
 */
public final class ComponentValues {

    /**
     * One component of a message.
     *
     * @param name what the message calls it
     * @param sensitive whether its values must not be shown to people
     * @since 0.1.0
     */
    public record Component(String name, boolean sensitive) {}

    private final List<Component> components;
    private final @Nullable Object[] values;

    /**
     * Called by generated code, and by tests of middleware.
     *
     * @param components what there is
     * @param values a value for each, in the same order; not copied, and not to be changed any more
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public ComponentValues(List<Component> components, @Nullable Object... values) {
        if (components.size() != values.length) {
            throw new IllegalArgumentException(components.size() + " components, but " + values.length + " values");
        }
        this.components = components;
        this.values = values;
    }

    /**
     * What there is.
     *
     * @return unmodifiable; sorted as the annotation names them, and those that carry it as the message declares them
     */
    public List<Component> components() {
        return components;
    }

    /**
     * How many there are.
     *
     * @return 0 if the annotation is about none
     */
    public int size() {
        return values.length;
    }

    /**
     * A value.
     *
     * @param index its place among {@link #components()}
     * @return the value, boxed if it is primitive
     */
    public @Nullable Object value(int index) {
        return values[index];
    }

    /**
     * The value of a component.
     *
     * @param name what the message calls it
     * @return the value, boxed if it is primitive
     * @throws IllegalArgumentException if it is not among them
     */
    public @Nullable Object value(String name) {
        for (int i = 0; i < values.length; i++) {
            if (components.get(i).name().equals(name)) {
                return values[i];
            }
        }
        throw new IllegalArgumentException(name + " is not among " + this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComponentValues that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    /** Names only: values may be nobody's business. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ComponentValues[");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(components.get(i).name());
        }
        return text.append(']').toString();
    }
}
