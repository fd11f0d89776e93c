package io.fairlead.internal;

/** Throws checked exceptions past a signature that does not declare them. */
public final class Rethrow {

    private Rethrow() {}

    /**
     * Throws an error as it is.
     *
     * @param error the error
     * @return never; declared so that the caller can write {@code throw}, which tells the compiler the same
     */
    public static RuntimeException unchecked(Throwable error) {
        throw Rethrow.<RuntimeException>as(error);
    }

    // The cast is erased, so that any throwable passes: the well-known "sneaky throw".
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException as(Throwable error) throws T {
        throw (T) error;
    }
}
