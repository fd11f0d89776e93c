package io.fairlead.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The path that a validator builds, node by node. Where the container stands that the last node is in, is said after the
 * node, and printed before it; so the last node is kept apart.
 */
final class NodePath
        implements ConstraintViolationBuilder,
                NodeBuilderCustomizableContext,
                NodeBuilderDefinedContext,
                NodeContextBuilder {

    private final Function<String, ConstraintValidatorContext> done;
    private final String before;
    private final String container;
    private final String name;

    NodePath(String path, Function<String, ConstraintValidatorContext> done) {
        this(path, "", "", done);
    }

    private NodePath(String before, String container, String name, Function<String, ConstraintValidatorContext> done) {
        this.before = before;
        this.container = container;
        this.name = name;
        this.done = done;
    }

    private String path() {
        String around = before + container;
        return name.isEmpty() ? around : Paths.node(around, name);
    }

    /** A node without a name is printed as nothing; {@code addNode(null)} was the way to mean an object as a whole. */
    private NodePath next(@Nullable String nextName) {
        return new NodePath(path(), "", nextName == null ? "" : nextName, done);
    }

    NodePath in(String where) {
        return new NodePath(before, where, name, done);
    }

    @Override
    @Deprecated
    public NodePath addNode(@Nullable String nextName) {
        return next(nextName);
    }

    @Override
    public NodePath addPropertyNode(@Nullable String nextName) {
        return next(nextName);
    }

    @Override
    public LeafNodeBuilderCustomizableContext addBeanNode() {
        return new LeafPath(next(""));
    }

    @Override
    public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
            String nextName, @Nullable Class<?> type, @Nullable Integer argument) {
        return new ElementPath(next(nextName));
    }

    @Override
    public NodeBuilderDefinedContext addParameterNode(int index) {
        throw new IllegalStateException("a message has no parameters");
    }

    @Override
    public NodePath inIterable() {
        return in(Paths.element(""));
    }

    @Override
    public NodePath inContainer(@Nullable Class<?> type, @Nullable Integer argument) {
        return this;
    }

    @Override
    public NodePath atKey(@Nullable Object key) {
        return in(Paths.value("", key));
    }

    @Override
    public NodePath atIndex(Integer index) {
        return in(Paths.index("", index));
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        return done.apply(path());
    }
}
