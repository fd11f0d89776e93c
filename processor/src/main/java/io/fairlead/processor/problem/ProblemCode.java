package io.fairlead.processor.problem;

/** The lasting name of each kind of problem: it stands in the message, and its page is {@code docs/errors/<text>.md}. */
public enum ProblemCode {
    MISSING_HANDLER("MissingHandler", Severity.ERROR),
    DUPLICATE_HANDLER("DuplicateHandler", Severity.ERROR),
    RESULT_MISMATCH("ResultMismatch", Severity.ERROR),
    HANDLER_SHAPE("HandlerShape", Severity.ERROR),
    UNKNOWN_MESSAGE("UnknownMessage", Severity.ERROR),
    UNRESOLVED_GENERICS("UnresolvedGenerics", Severity.ERROR),
    SEQUENCE_KEY("SequenceKey", Severity.ERROR),
    EVENT_FILTER("EventFilter", Severity.ERROR),
    FILTER_MATCHES_NOTHING("FilterMatchesNothing", Severity.ERROR),
    MIDDLEWARE_SHAPE("MiddlewareShape", Severity.ERROR),
    MIDDLEWARE_TIE("MiddlewareTie", Severity.ERROR),
    MIDDLEWARE_CYCLE("MiddlewareCycle", Severity.ERROR),
    MIDDLEWARE_MATCHES_NOTHING("MiddlewareMatchesNothing", Severity.ERROR),
    ROOT_SHAPE("RootShape", Severity.ERROR),
    OPEN_TYPE("OpenType", Severity.ERROR),
    UNENFORCED_POLICY("UnenforcedPolicy", Severity.ERROR),
    POLICY_CONFLICT("PolicyConflict", Severity.ERROR),
    POLICY_VALUE("PolicyValue", Severity.ERROR),
    POLICY_INSTANCE("PolicyInstance", Severity.ERROR),
    MISSING_POLICY("MissingPolicy", Severity.ERROR),
    MISPLACED_POLICY("MisplacedPolicy", Severity.ERROR),
    NO_VOCABULARY("NoVocabulary", Severity.ERROR),
    MESSAGE_NAME("MessageName", Severity.ERROR),
    DUPLICATE_MESSAGE_NAME("DuplicateMessageName", Severity.ERROR),
    STORED_TYPE("StoredType", Severity.ERROR),
    NO_HANDLERS("NoHandlers", Severity.ERROR),
    UNKNOWN_MODULE("UnknownModule", Severity.ERROR),
    MODULE_VERSION("ModuleVersion", Severity.ERROR),
    BROKEN_MODULE("BrokenModule", Severity.ERROR),
    UNREACHABLE_MODULE("UnreachableModule", Severity.ERROR),
    LATE_HANDLER("LateHandler", Severity.ERROR),
    NAME_TAKEN("NameTaken", Severity.ERROR),
    INTERNAL_ERROR("InternalError", Severity.ERROR),
    UNSUPPORTED_CONSTRAINT("UnsupportedConstraint", Severity.ERROR),
    CONSTRAINT_TARGET("ConstraintTarget", Severity.ERROR),
    CONSTRAINT_VALUE("ConstraintValue", Severity.ERROR),
    UNVALIDATED_MESSAGE("UnvalidatedMessage", Severity.ERROR),
    MISSING_INJECT("MissingInject", Severity.WARNING),
    PATTERN_BACKTRACKING("PatternBacktracking", Severity.WARNING),
    UNKNOWN_OPTION("UnknownOption", Severity.WARNING);

    private final String text;
    private final Severity severity;

    ProblemCode(String text, Severity severity) {
        this.text = text;
        this.severity = severity;
    }

    /** As people read it: {@code MissingHandler}. */
    public String text() {
        return text;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
