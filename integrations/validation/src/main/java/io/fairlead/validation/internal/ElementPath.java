package io.fairlead.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import org.jspecify.annotations.Nullable;

/**
 * A path whose last node is an element of a container.
 *
 * @param path the nodes
 */
record ElementPath(NodePath path)
        implements ContainerElementNodeBuilderCustomizableContext,
                ContainerElementNodeBuilderDefinedContext,
                ContainerElementNodeContextBuilder {

    @Override
    public ElementPath inIterable() {
        return new ElementPath(path.inIterable());
    }

    @Override
    public ElementPath atKey(@Nullable Object key) {
        return new ElementPath(path.atKey(key));
    }

    @Override
    public ElementPath atIndex(Integer index) {
        return new ElementPath(path.atIndex(index));
    }

    @Override
    public NodeBuilderCustomizableContext addPropertyNode(String name) {
        return path.addPropertyNode(name);
    }

    @Override
    public LeafNodeBuilderCustomizableContext addBeanNode() {
        return path.addBeanNode();
    }

    @Override
    public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
            String name, @Nullable Class<?> type, @Nullable Integer argument) {
        return path.addContainerElementNode(name, type, argument);
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        return path.addConstraintViolation();
    }
}
