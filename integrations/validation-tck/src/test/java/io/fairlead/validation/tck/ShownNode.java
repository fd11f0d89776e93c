package io.fairlead.validation.tck;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * A node of a path.
 *
 * @param around how it is got at, if by way of a container
 */
record ShownNode(@Nullable String name, ElementKind kind, Around around)
        implements Path.PropertyNode, Path.BeanNode, Path.ContainerElementNode {

    /**
     * A place in a container.
     *
     * @param iterable whether there are many
     * @param container the declared class; null where there is none
     */
    record Around(
            boolean iterable,
            @Nullable Integer index,
            @Nullable Object key,
            @Nullable Class<?> container,
            @Nullable Integer argument) {

        static final Around NOTHING = new Around(false, null, null, null, null);
    }

    @Override
    public @Nullable String getName() {
        return name;
    }

    @Override
    public boolean isInIterable() {
        return around.iterable();
    }

    @Override
    public @Nullable Integer getIndex() {
        return around.index();
    }

    @Override
    public @Nullable Object getKey() {
        return around.key();
    }

    @Override
    public ElementKind getKind() {
        return kind;
    }

    @Override
    public @Nullable Class<?> getContainerClass() {
        return around.container();
    }

    @Override
    public @Nullable Integer getTypeArgumentIndex() {
        return around.argument();
    }

    @Override
    public <T extends Path.Node> T as(Class<T> type) {
        Class<?> own = switch (kind) {
            case PROPERTY -> Path.PropertyNode.class;
            case BEAN -> Path.BeanNode.class;
            default -> Path.ContainerElementNode.class;
        };
        if (type != own) {
            throw new ClassCastException(kind + " is no " + type.getName());
        }
        return type.cast(this);
    }
}
