package io.fairlead.annotation;

/**
 * Whether the publisher of an event learns that a direct handler has failed. The failure sink does in any case.
 *
 * @since 0.1.0
 */
public enum HandlerErrors {
    /** As the options of the bus say, which is to surface them unless set otherwise. */
    AS_CONFIGURED,
    /** The publisher gets an exception, after the last handler has run. */
    SURFACED,
    /** The publisher goes on as if the handler had succeeded. */
    ISOLATED
}
