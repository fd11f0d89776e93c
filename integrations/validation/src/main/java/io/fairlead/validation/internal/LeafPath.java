package io.fairlead.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A path that ends with an object as a whole.
 *
 * @param path the nodes
 */
record LeafPath(NodePath path)
        implements LeafNodeBuilderCustomizableContext, LeafNodeBuilderDefinedContext, LeafNodeContextBuilder {

    @Override
    public LeafPath inIterable() {
        return new LeafPath(path.inIterable());
    }

    @Override
    public LeafPath inContainer(@Nullable Class<?> type, @Nullable Integer argument) {
        return this;
    }

    @Override
    public LeafPath atKey(@Nullable Object key) {
        return new LeafPath(path.atKey(key));
    }

    @Override
    public LeafPath atIndex(Integer index) {
        return new LeafPath(path.atIndex(index));
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        return path.addConstraintViolation();
    }
}
