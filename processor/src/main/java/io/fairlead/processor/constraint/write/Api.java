package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.ClassName;

/** The classes that generated validators mention. */
final class Api {

    static final ClassName MIDDLEWARE = ClassName.get("io.fairlead.annotation", "Middleware");
    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    static final ClassName PROVIDER = ClassName.get("jakarta.inject", "Provider");
    static final ClassName DEFAULT = ClassName.get("jakarta.validation.groups", "Default");
    static final ClassName PAYLOAD = ClassName.get("jakarta.validation", "Payload");

    static final ClassName PLACE = validation("ValidationMiddleware");
    static final ClassName EXCEPTION = validation("MessageValidationException");
    static final ClassName VIOLATION = validation("Violation");
    static final ClassName VIOLATED = validation("ViolatedConstraint");
    static final ClassName VALIDATION_CLOCK = validation("ValidationClock");

    static final ClassName CHECKS = internal("Checks");
    static final ClassName NUMBERS = internal("Numbers");
    static final ClassName TIMES = internal("Times");
    static final ClassName EMAIL = internal("EmailCheck");
    static final ClassName PATTERN = internal("PatternCheck");
    static final ClassName BOUND = internal("DecimalBound");
    static final ClassName PATHS = internal("Paths");
    static final ClassName VIOLATIONS = internal("Violations");
    static final ClassName CONSTRAINTS = internal("Constraints");
    static final ClassName CONTEXT = internal("CheckContext");
    static final ClassName QUIET = internal("QuietContext");

    static final ClassName DELEGATE = ClassName.get("io.fairlead.validation.jakarta", "JakartaValidation");

    private Api() {}

    private static ClassName validation(String name) {
        return ClassName.get("io.fairlead.validation", name);
    }

    private static ClassName internal(String name) {
        return ClassName.get("io.fairlead.validation.internal", name);
    }
}
