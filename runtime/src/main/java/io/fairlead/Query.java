package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * A question, answered by exactly one handler, that changes nothing and raises no events.
 *
 * @param <R> the answer
 * @since 0.1.0
 */
public non-sealed interface Query<R extends @Nullable Object> extends Message {}
