package io.fairlead.processor.constraint.model;

/** The types that constraints tell apart. */
public enum ValueKind {
    BOOLEAN,
    BOXED_BOOLEAN,
    /** {@code byte}, {@code short}, {@code int}, {@code long}. */
    WHOLE,
    BOXED_WHOLE,
    /** {@code float}, {@code double}. */
    FLOATING,
    BOXED_FLOATING,
    /** {@code BigDecimal}, {@code BigInteger}, and whatever else is a {@code Number}. */
    NUMBER,
    TEXT,
    COLLECTION,
    MAP,
    ARRAY,
    /** What is on a time line, or comes around on one. */
    TIME,
    OPTIONAL_INT,
    OPTIONAL_LONG,
    OPTIONAL_DOUBLE,
    /** {@code char}. */
    CHARACTER,
    /** An amount of money, which implementations of the standard know of. */
    MONEY,
    OTHER;

    /** Whether a value is never null. */
    public boolean isPrimitive() {
        return this == BOOLEAN || this == WHOLE || this == FLOATING || this == CHARACTER;
    }

    /** Whether it is a container whose content is meant. */
    public boolean isUnwrapped() {
        return this == OPTIONAL_INT || this == OPTIONAL_LONG || this == OPTIONAL_DOUBLE;
    }

    /** What is inside of a container whose content is meant, and any other kind itself. */
    public ValueKind content() {
        return switch (this) {
            case OPTIONAL_INT, OPTIONAL_LONG -> WHOLE;
            case OPTIONAL_DOUBLE -> FLOATING;
            default -> this;
        };
    }
}
