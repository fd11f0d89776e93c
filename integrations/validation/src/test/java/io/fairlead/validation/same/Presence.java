package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is there or not, true or not. */
@SuppressWarnings({"ArrayRecordComponent", "NullablePrimitive"}) // constraints apply to them
final class Presence {

    private Presence() {}

    record NotNullInt(@NotNull int value) implements Event {}

    record NotNullBoxedInteger(@NotNull Integer value) implements Event {}

    record NotNullString(@NotNull String value) implements Event {}

    record NotNullObject(@NotNull Object value) implements Event {}

    record NotNullListString(@NotNull List<String> value) implements Event {}

    record NotNullIntArray(@NotNull int[] value) implements Event {}

    record NotNullOptionalString(@NotNull Optional<String> value) implements Event {}

    record NotNullOptionalInt(@NotNull OptionalInt value) implements Event {}

    record NotNullBigDecimal(@NotNull BigDecimal value) implements Event {}

    record NotNullLocalDate(@NotNull LocalDate value) implements Event {}

    record NullInt(@Null int value) implements Event {}

    record NullBoxedInteger(@Null Integer value) implements Event {}

    record NullString(@Null String value) implements Event {}

    record NullObject(@Null Object value) implements Event {}

    record NullListString(@Null List<String> value) implements Event {}

    record NullIntArray(@Null int[] value) implements Event {}

    record NullOptionalString(@Null Optional<String> value) implements Event {}

    record NullOptionalInt(@Null OptionalInt value) implements Event {}

    record NullBigDecimal(@Null BigDecimal value) implements Event {}

    record NullLocalDate(@Null LocalDate value) implements Event {}

    record AssertTrueBoolean(@AssertTrue boolean value) implements Event {}

    record AssertTrueBoxedBoolean(@AssertTrue Boolean value) implements Event {}

    record AssertFalseBoolean(@AssertFalse boolean value) implements Event {}

    record AssertFalseBoxedBoolean(@AssertFalse Boolean value) implements Event {}
}
