package io.fairlead.tools;

/** A command can not be carried out, for a reason that one line tells. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
