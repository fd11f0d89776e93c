package io.fairlead.processor.model;

import java.util.List;

/**
 * A class with handler methods.
 *
 * @param component the class
 * @param methods its handler methods, sorted by signature; may be empty when the annotation stands on the class
 * @param kind the kind that the annotation on the class, or on its first annotated method, states
 * @param origin the annotation
 */
public record HandlerModel(ComponentModel component, List<HandlerMethod> methods, MessageKind kind, Origin origin) {}
