package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers with a sign. */
final class Signs {

    private Signs() {}

    record PositiveByte(@Positive byte value) implements Event {}

    record PositiveShort(@Positive short value) implements Event {}

    record PositiveInt(@Positive int value) implements Event {}

    record PositiveLong(@Positive long value) implements Event {}

    record PositiveBoxedByte(@Positive Byte value) implements Event {}

    record PositiveBoxedShort(@Positive Short value) implements Event {}

    record PositiveBoxedInteger(@Positive Integer value) implements Event {}

    record PositiveBoxedLong(@Positive Long value) implements Event {}

    record PositiveFloat(@Positive float value) implements Event {}

    record PositiveDouble(@Positive double value) implements Event {}

    record PositiveBoxedFloat(@Positive Float value) implements Event {}

    record PositiveBoxedDouble(@Positive Double value) implements Event {}

    record PositiveBigDecimal(@Positive BigDecimal value) implements Event {}

    record PositiveBigInteger(@Positive BigInteger value) implements Event {}

    record PositiveNumber(@Positive Number value) implements Event {}

    record PositiveString(@Positive String value) implements Event {}

    record PositiveCharSequence(@Positive CharSequence value) implements Event {}

    record PositiveOptionalInt(@Positive OptionalInt value) implements Event {}

    record PositiveOptionalLong(@Positive OptionalLong value) implements Event {}

    record PositiveOptionalDouble(@Positive OptionalDouble value) implements Event {}

    record PositiveOrZeroByte(@PositiveOrZero byte value) implements Event {}

    record PositiveOrZeroShort(@PositiveOrZero short value) implements Event {}

    record PositiveOrZeroInt(@PositiveOrZero int value) implements Event {}

    record PositiveOrZeroLong(@PositiveOrZero long value) implements Event {}

    record PositiveOrZeroBoxedByte(@PositiveOrZero Byte value) implements Event {}

    record PositiveOrZeroBoxedShort(@PositiveOrZero Short value) implements Event {}

    record PositiveOrZeroBoxedInteger(@PositiveOrZero Integer value) implements Event {}

    record PositiveOrZeroBoxedLong(@PositiveOrZero Long value) implements Event {}

    record PositiveOrZeroFloat(@PositiveOrZero float value) implements Event {}

    record PositiveOrZeroDouble(@PositiveOrZero double value) implements Event {}

    record PositiveOrZeroBoxedFloat(@PositiveOrZero Float value) implements Event {}

    record PositiveOrZeroBoxedDouble(@PositiveOrZero Double value) implements Event {}

    record PositiveOrZeroBigDecimal(@PositiveOrZero BigDecimal value) implements Event {}

    record PositiveOrZeroBigInteger(@PositiveOrZero BigInteger value) implements Event {}

    record PositiveOrZeroNumber(@PositiveOrZero Number value) implements Event {}

    record PositiveOrZeroString(@PositiveOrZero String value) implements Event {}

    record PositiveOrZeroCharSequence(@PositiveOrZero CharSequence value) implements Event {}

    record PositiveOrZeroOptionalInt(@PositiveOrZero OptionalInt value) implements Event {}

    record PositiveOrZeroOptionalLong(@PositiveOrZero OptionalLong value) implements Event {}

    record PositiveOrZeroOptionalDouble(@PositiveOrZero OptionalDouble value) implements Event {}

    record NegativeByte(@Negative byte value) implements Event {}

    record NegativeShort(@Negative short value) implements Event {}

    record NegativeInt(@Negative int value) implements Event {}

    record NegativeLong(@Negative long value) implements Event {}

    record NegativeBoxedByte(@Negative Byte value) implements Event {}

    record NegativeBoxedShort(@Negative Short value) implements Event {}

    record NegativeBoxedInteger(@Negative Integer value) implements Event {}

    record NegativeBoxedLong(@Negative Long value) implements Event {}

    record NegativeFloat(@Negative float value) implements Event {}

    record NegativeDouble(@Negative double value) implements Event {}

    record NegativeBoxedFloat(@Negative Float value) implements Event {}

    record NegativeBoxedDouble(@Negative Double value) implements Event {}

    record NegativeBigDecimal(@Negative BigDecimal value) implements Event {}

    record NegativeBigInteger(@Negative BigInteger value) implements Event {}

    record NegativeNumber(@Negative Number value) implements Event {}

    record NegativeString(@Negative String value) implements Event {}

    record NegativeCharSequence(@Negative CharSequence value) implements Event {}

    record NegativeOptionalInt(@Negative OptionalInt value) implements Event {}

    record NegativeOptionalLong(@Negative OptionalLong value) implements Event {}

    record NegativeOptionalDouble(@Negative OptionalDouble value) implements Event {}

    record NegativeOrZeroByte(@NegativeOrZero byte value) implements Event {}

    record NegativeOrZeroShort(@NegativeOrZero short value) implements Event {}

    record NegativeOrZeroInt(@NegativeOrZero int value) implements Event {}

    record NegativeOrZeroLong(@NegativeOrZero long value) implements Event {}

    record NegativeOrZeroBoxedByte(@NegativeOrZero Byte value) implements Event {}

    record NegativeOrZeroBoxedShort(@NegativeOrZero Short value) implements Event {}

    record NegativeOrZeroBoxedInteger(@NegativeOrZero Integer value) implements Event {}

    record NegativeOrZeroBoxedLong(@NegativeOrZero Long value) implements Event {}

    record NegativeOrZeroFloat(@NegativeOrZero float value) implements Event {}

    record NegativeOrZeroDouble(@NegativeOrZero double value) implements Event {}

    record NegativeOrZeroBoxedFloat(@NegativeOrZero Float value) implements Event {}

    record NegativeOrZeroBoxedDouble(@NegativeOrZero Double value) implements Event {}

    record NegativeOrZeroBigDecimal(@NegativeOrZero BigDecimal value) implements Event {}

    record NegativeOrZeroBigInteger(@NegativeOrZero BigInteger value) implements Event {}

    record NegativeOrZeroNumber(@NegativeOrZero Number value) implements Event {}

    record NegativeOrZeroString(@NegativeOrZero String value) implements Event {}

    record NegativeOrZeroCharSequence(@NegativeOrZero CharSequence value) implements Event {}

    record NegativeOrZeroOptionalInt(@NegativeOrZero OptionalInt value) implements Event {}

    record NegativeOrZeroOptionalLong(@NegativeOrZero OptionalLong value) implements Event {}

    record NegativeOrZeroOptionalDouble(@NegativeOrZero OptionalDouble value) implements Event {}
}
