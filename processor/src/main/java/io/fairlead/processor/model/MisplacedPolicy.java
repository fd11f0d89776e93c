package io.fairlead.processor.model;

/**
 * A policy on a class that neither is a message nor can have one below it, so that it says nothing of any.
 *
 * @param policy the canonical name of its annotation
 * @param type the canonical name of the class
 * @param what what the class is
 * @param origin the annotation
 */
public record MisplacedPolicy(String policy, String type, What what, Origin origin) {

    /** What a class is, where it is no message. */
    public enum What {
        HANDLER,
        MIDDLEWARE,
        ROOT,
        /** A record, an enum or a final class. */
        FINAL
    }
}
