package io.fairlead.processor.constraint.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.fairlead.processor.constraint.model.ValueKind;
import io.fairlead.processor.constraint.plan.Condition;
import java.util.List;

/** Writes what holds of a valid value as an expression that needs no parentheses. */
final class ConditionWriter {

    private final String owner;

    /**
     * Writes conditions.
     *
     * @param owner what stands before the fields of the validator: nothing in it, {@code its.} elsewhere
     */
    ConditionWriter(String owner) {
        this.owner = owner;
    }

    CodeBlock all(List<Condition> conditions, String value) {
        return conditions.size() == 1
                ? write(conditions.get(0), value)
                : CodeBlock.of(
                        "($L)",
                        conditions.stream().map(each -> write(each, value)).collect(CodeBlock.joining(" && ")));
    }

    private CodeBlock write(Condition condition, String value) {
        if (condition instanceof Condition.Standard standard) {
            return write(standard, value);
        }
        String validator = ((Condition.Asked) condition).validator();
        return CodeBlock.of("$1L$2L.isValid($3L, $1L$2LContext)", owner, validator, value);
    }

    private CodeBlock write(Condition.Standard condition, String value) {
        ValueKind kind = condition.kind();
        List<Object> arguments = condition.arguments();
        return switch (condition.what()) {
            case NOT_NULL -> kind.isPrimitive() ? CodeBlock.of("true") : CodeBlock.of("($L != null)", value);
            case NULL -> kind.isPrimitive() ? CodeBlock.of("false") : CodeBlock.of("($L == null)", value);
            case ASSERT_TRUE -> optional(kind, value, CodeBlock.of("$L", value));
            case ASSERT_FALSE -> optional(kind, value, CodeBlock.of("!$L", value));
            case MIN -> bound(condition, value, ">=", "atMost");
            case MAX -> bound(condition, value, "<=", "atLeast");
            case DECIMAL_MIN -> bound(condition, value, "", "atMost");
            case DECIMAL_MAX -> bound(condition, value, "", "atLeast");
            case POSITIVE -> sign(kind, value, "> 0", -1);
            case POSITIVE_OR_ZERO -> sign(kind, value, ">= 0", -1);
            case NEGATIVE -> sign(kind, value, "< 0", 1);
            case NEGATIVE_OR_ZERO -> sign(kind, value, "<= 0", 1);
            case DIGITS -> digits(kind, value, arguments);
            case SIZE ->
                kind == ValueKind.ARRAY
                        ? optional(
                                kind,
                                value,
                                call(Api.CHECKS, "within", value + ".length", arguments.get(0), arguments.get(1)))
                        : call(Api.CHECKS, "size", value, arguments.get(0), arguments.get(1));
            case NOT_EMPTY ->
                kind == ValueKind.ARRAY
                        ? CodeBlock.of("($1L != null && $1L.length > 0)", value)
                        : call(Api.CHECKS, "notEmpty", value);
            case NOT_BLANK -> call(Api.CHECKS, "notBlank", value);
            case EMAIL ->
                arguments.isEmpty()
                        ? call(Api.EMAIL, "isEmail", value)
                        : CodeBlock.of(
                                "($L && $L.matches($L))", call(Api.EMAIL, "isEmail", value), arguments.get(0), value);
            case PATTERN -> CodeBlock.of("$L.matches($L)", arguments.get(0), value);
            case PAST -> time(value, "< 0");
            case PAST_OR_PRESENT -> time(value, "<= 0");
            case FUTURE -> time(value, "> 0");
            case FUTURE_OR_PRESENT -> time(value, ">= 0");
        };
    }

    /** Null is valid. */
    private static CodeBlock optional(ValueKind kind, String value, CodeBlock condition) {
        return kind.isPrimitive()
                ? CodeBlock.of("($L)", condition)
                : CodeBlock.of("($L == null || $L)", value, condition);
    }

    private static CodeBlock call(ClassName type, String method, Object... arguments) {
        CodeBlock list = List.of(arguments).stream()
                .map(argument -> CodeBlock.of("$L", argument))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.$L($L)", type, method, list);
    }

    private static CodeBlock bound(Condition.Standard condition, String value, String operator, String method) {
        ValueKind kind = condition.kind();
        Object bound = condition.arguments().get(0);
        if (bound instanceof Long number) {
            return optional(kind, value, CodeBlock.of("$L $L $LL", value, operator, number));
        }
        return optional(
                kind,
                value,
                CodeBlock.of(
                        "$L.$L($L, $L)",
                        bound,
                        method,
                        number(kind, value),
                        condition.arguments().get(1)));
    }

    /** The value as what it is compared as. */
    private static CodeBlock number(ValueKind kind, String value) {
        return switch (kind) {
            case WHOLE -> CodeBlock.of("(long) $L", value);
            case BOXED_WHOLE -> CodeBlock.of("$L.longValue()", value);
            case FLOATING -> CodeBlock.of("(double) $L", value);
            case BOXED_FLOATING -> CodeBlock.of("$L.doubleValue()", value);
            default -> CodeBlock.of("$L", value);
        };
    }

    private static CodeBlock sign(ValueKind kind, String value, String relation, int otherwise) {
        boolean whole = kind == ValueKind.WHOLE || kind == ValueKind.BOXED_WHOLE;
        CodeBlock sign = whole
                ? CodeBlock.of("$L", value)
                : kind == ValueKind.NUMBER
                        ? call(Api.NUMBERS, "signum", value)
                        : call(Api.NUMBERS, "signum", number(kind, value), otherwise);
        return optional(kind, value, CodeBlock.of("$L $L", sign, relation));
    }

    private static CodeBlock digits(ValueKind kind, String value, List<Object> arguments) {
        CodeBlock number = kind == ValueKind.FLOATING ? CodeBlock.of("(Number) $L", value) : number(kind, value);
        return kind == ValueKind.BOXED_WHOLE
                ? optional(kind, value, call(Api.NUMBERS, "digits", number, arguments.get(0), arguments.get(1)))
                : call(
                        Api.NUMBERS,
                        "digits",
                        kind == ValueKind.BOXED_FLOATING ? value : number,
                        arguments.get(0),
                        arguments.get(1));
    }

    private CodeBlock time(String value, String relation) {
        return CodeBlock.of("($1L == null || $2T.compare($1L, $3Lclock) $4L)", value, Api.TIMES, owner, relation);
    }
}
