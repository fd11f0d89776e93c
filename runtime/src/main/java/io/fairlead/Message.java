package io.fairlead;

/**
 * Something that is sent through a bus: a {@link Command}, a {@link Query} or an {@link Event}.
 *
 * <p>A message is a plain value, best a record; it is immutable, and it belongs to exactly one of the three kinds.
 *
 * @since 0.1.0
 */
public sealed interface Message permits Command, Query, Event {}
