package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;

/**
 * A class beside an event that asks it for what puts it in order, for buses that may not.
 *
 * @param name its name
 * @param event the event
 * @param receiver the type by which it may be asked
 * @param accessor the method to ask by
 */
public record SequencePlan(ClassName name, ClassName event, ClassName receiver, String accessor) {}
