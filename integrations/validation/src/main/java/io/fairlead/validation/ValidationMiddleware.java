package io.fairlead.validation;

/**
 * Where the generated middleware stands that refuses messages which violate their constraints.
 *
 * <p>Having this artifact on the class path of the compiler is enough: beside each message that carries a constraint or
 * {@link jakarta.validation.Valid} the processor writes a middleware of its own, {@code PlaceOrder_Validation}, which
 * is woven into that message's pipeline and into no other.
 *
 * @since 0.1.0
 */
public final class ValidationMiddleware {

    /** The place in the pipeline; middleware of lower order encloses the validation and sees its exception. */
    public static final int ORDER = 400;

    private ValidationMiddleware() {}
}
