package io.fairlead.processor.model;

/**
 * What the compilation has on its class path besides the application.
 *
 * @param dagger whether Dagger is there
 */
public record Platform(boolean dagger) {}
