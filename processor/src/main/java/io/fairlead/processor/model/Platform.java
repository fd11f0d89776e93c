package io.fairlead.processor.model;

/**
 * What the compilation has on its class path besides the application.
 *
 * @param dagger whether Dagger is there
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} may be named
 */
public record Platform(boolean dagger, boolean generatedAnnotation) {}
