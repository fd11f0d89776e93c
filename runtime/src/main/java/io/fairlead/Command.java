package io.fairlead;

import org.jspecify.annotations.Nullable;

/**
 * A request to change something, handled by exactly one handler.
 *
 * @param <R> what the handler answers; {@link Void} when there is nothing to answer
 * @since 0.1.0
 */
public non-sealed interface Command<R extends @Nullable Object> extends Message {}
