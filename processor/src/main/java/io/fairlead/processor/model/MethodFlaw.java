package io.fairlead.processor.model;

/** What may be wrong with a method that generated code is to call. */
public enum MethodFlaw {
    STATIC,
    PRIVATE,
    ABSTRACT,
    /** Protected and declared in another package, so that the bridge beside the class cannot call it. */
    OUT_OF_REACH,
    /** Takes a type that the bridge beside the class may not name, such as a private one. */
    HIDDEN_PARAMETER
}
