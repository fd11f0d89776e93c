package io.fairlead;

/**
 * Something that has happened, told to any number of handlers.
 *
 * @since 0.1.0
 */
public non-sealed interface Event extends Message {}
