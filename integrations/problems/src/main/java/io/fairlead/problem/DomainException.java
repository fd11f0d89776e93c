package io.fairlead.problem;

import java.util.Map;
import java.util.Objects;

/**
 * The application understood what it was asked for, and refuses it. Each kind says in which way, so that a transport has an answer for
 * it; an application extends a kind where its own code wants to catch something narrower.
 *
 * <p>What {@link #getMessage()} says is for the log. {@link #text()}, {@link #code()} and {@link #details()} are for whoever asked. Whether there is a stack
 * trace is the {@link Reason}'s to say; it tells what that costs.
 *
 * <p>Sealed, so that whoever translates refusals knows all kinds. Immutable, and so safe for use by many threads.
 *
 * @since 0.1.0
 */
public abstract sealed class DomainException extends RuntimeException
        permits ConflictException,
                DuplicateException,
                ForbiddenException,
                InvalidException,
                LimitExceededException,
                NotFoundException,
                UnauthorizedException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Reason reason;

    DomainException(String codeOfKind, Reason reason) {
        this(codeOfKind, reason, "");
    }

    DomainException(String codeOfKind, Reason reason, String alsoLogged) {
        super(
                reason.logged(codeOf(codeOfKind, reason)) + Texts.inOneLine(alsoLogged),
                reason.cause(),
                true,
                reason.traced());
        this.code = codeOf(codeOfKind, reason);
        this.reason = reason;
    }

    private static String codeOf(String codeOfKind, Reason reason) {
        return Objects.requireNonNullElse(reason.code(), codeOfKind);
    }

    /**
     * What went wrong, for programs: the reason's code, or that of the kind.
     *
     * @return a name that does not change when a class is renamed
     */
    public final String code() {
        return code;
    }

    /**
     * What went wrong, for whoever asked.
     *
     * @return whole sentences
     */
    public final String text() {
        return reason.text();
    }

    /**
     * Values that belong to it, for programs.
     *
     * @return texts, numbers and truth values, in the order in which they were given; can not be changed
     */
    public final Map<String, Object> details() {
        return reason.details();
    }
}
