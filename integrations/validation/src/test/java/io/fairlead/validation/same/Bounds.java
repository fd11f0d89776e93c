package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers with bounds. */
final class Bounds {

    private Bounds() {}

    record MinByte(@Min(3) byte value) implements Event {}

    record MinShort(@Min(3) short value) implements Event {}

    record MinInt(@Min(3) int value) implements Event {}

    record MinLong(@Min(3) long value) implements Event {}

    record MinBoxedByte(@Min(3) Byte value) implements Event {}

    record MinBoxedShort(@Min(3) Short value) implements Event {}

    record MinBoxedInteger(@Min(3) Integer value) implements Event {}

    record MinBoxedLong(@Min(3) Long value) implements Event {}

    record MinFloat(@Min(3) float value) implements Event {}

    record MinDouble(@Min(3) double value) implements Event {}

    record MinBoxedFloat(@Min(3) Float value) implements Event {}

    record MinBoxedDouble(@Min(3) Double value) implements Event {}

    record MinBigDecimal(@Min(3) BigDecimal value) implements Event {}

    record MinBigInteger(@Min(3) BigInteger value) implements Event {}

    record MinNumber(@Min(3) Number value) implements Event {}

    record MinString(@Min(3) String value) implements Event {}

    record MinCharSequence(@Min(3) CharSequence value) implements Event {}

    record MinOptionalInt(@Min(3) OptionalInt value) implements Event {}

    record MinOptionalLong(@Min(3) OptionalLong value) implements Event {}

    record MinOptionalDouble(@Min(3) OptionalDouble value) implements Event {}

    record Min1Byte(@Min(-100) byte value) implements Event {}

    record Min1Short(@Min(-100) short value) implements Event {}

    record Min1Int(@Min(-100) int value) implements Event {}

    record Min1Long(@Min(-100) long value) implements Event {}

    record Min1BoxedByte(@Min(-100) Byte value) implements Event {}

    record Min1BoxedShort(@Min(-100) Short value) implements Event {}

    record Min1BoxedInteger(@Min(-100) Integer value) implements Event {}

    record Min1BoxedLong(@Min(-100) Long value) implements Event {}

    record Min1Float(@Min(-100) float value) implements Event {}

    record Min1Double(@Min(-100) double value) implements Event {}

    record Min1BoxedFloat(@Min(-100) Float value) implements Event {}

    record Min1BoxedDouble(@Min(-100) Double value) implements Event {}

    record Min1BigDecimal(@Min(-100) BigDecimal value) implements Event {}

    record Min1BigInteger(@Min(-100) BigInteger value) implements Event {}

    record Min1Number(@Min(-100) Number value) implements Event {}

    record Min1String(@Min(-100) String value) implements Event {}

    record Min1CharSequence(@Min(-100) CharSequence value) implements Event {}

    record Min1OptionalInt(@Min(-100) OptionalInt value) implements Event {}

    record Min1OptionalLong(@Min(-100) OptionalLong value) implements Event {}

    record Min1OptionalDouble(@Min(-100) OptionalDouble value) implements Event {}

    record MaxByte(@Max(7) byte value) implements Event {}

    record MaxShort(@Max(7) short value) implements Event {}

    record MaxInt(@Max(7) int value) implements Event {}

    record MaxLong(@Max(7) long value) implements Event {}

    record MaxBoxedByte(@Max(7) Byte value) implements Event {}

    record MaxBoxedShort(@Max(7) Short value) implements Event {}

    record MaxBoxedInteger(@Max(7) Integer value) implements Event {}

    record MaxBoxedLong(@Max(7) Long value) implements Event {}

    record MaxFloat(@Max(7) float value) implements Event {}

    record MaxDouble(@Max(7) double value) implements Event {}

    record MaxBoxedFloat(@Max(7) Float value) implements Event {}

    record MaxBoxedDouble(@Max(7) Double value) implements Event {}

    record MaxBigDecimal(@Max(7) BigDecimal value) implements Event {}

    record MaxBigInteger(@Max(7) BigInteger value) implements Event {}

    record MaxNumber(@Max(7) Number value) implements Event {}

    record MaxString(@Max(7) String value) implements Event {}

    record MaxCharSequence(@Max(7) CharSequence value) implements Event {}

    record MaxOptionalInt(@Max(7) OptionalInt value) implements Event {}

    record MaxOptionalLong(@Max(7) OptionalLong value) implements Event {}

    record MaxOptionalDouble(@Max(7) OptionalDouble value) implements Event {}

    record DecimalMinByte(@DecimalMin("2.5") byte value) implements Event {}

    record DecimalMinShort(@DecimalMin("2.5") short value) implements Event {}

    record DecimalMinInt(@DecimalMin("2.5") int value) implements Event {}

    record DecimalMinLong(@DecimalMin("2.5") long value) implements Event {}

    record DecimalMinBoxedByte(@DecimalMin("2.5") Byte value) implements Event {}

    record DecimalMinBoxedShort(@DecimalMin("2.5") Short value) implements Event {}

    record DecimalMinBoxedInteger(@DecimalMin("2.5") Integer value) implements Event {}

    record DecimalMinBoxedLong(@DecimalMin("2.5") Long value) implements Event {}

    record DecimalMinFloat(@DecimalMin("2.5") float value) implements Event {}

    record DecimalMinDouble(@DecimalMin("2.5") double value) implements Event {}

    record DecimalMinBoxedFloat(@DecimalMin("2.5") Float value) implements Event {}

    record DecimalMinBoxedDouble(@DecimalMin("2.5") Double value) implements Event {}

    record DecimalMinBigDecimal(@DecimalMin("2.5") BigDecimal value) implements Event {}

    record DecimalMinBigInteger(@DecimalMin("2.5") BigInteger value) implements Event {}

    record DecimalMinNumber(@DecimalMin("2.5") Number value) implements Event {}

    record DecimalMinString(@DecimalMin("2.5") String value) implements Event {}

    record DecimalMinCharSequence(@DecimalMin("2.5") CharSequence value) implements Event {}

    record DecimalMinOptionalInt(@DecimalMin("2.5") OptionalInt value) implements Event {}

    record DecimalMinOptionalLong(@DecimalMin("2.5") OptionalLong value) implements Event {}

    record DecimalMinOptionalDouble(@DecimalMin("2.5") OptionalDouble value) implements Event {}

    record DecimalMin1Byte(
            @DecimalMin(value = "3", inclusive = false) byte value) implements Event {}

    record DecimalMin1Short(
            @DecimalMin(value = "3", inclusive = false) short value) implements Event {}

    record DecimalMin1Int(
            @DecimalMin(value = "3", inclusive = false) int value) implements Event {}

    record DecimalMin1Long(
            @DecimalMin(value = "3", inclusive = false) long value) implements Event {}

    record DecimalMin1BoxedByte(
            @DecimalMin(value = "3", inclusive = false) Byte value) implements Event {}

    record DecimalMin1BoxedShort(
            @DecimalMin(value = "3", inclusive = false) Short value) implements Event {}

    record DecimalMin1BoxedInteger(
            @DecimalMin(value = "3", inclusive = false) Integer value) implements Event {}

    record DecimalMin1BoxedLong(
            @DecimalMin(value = "3", inclusive = false) Long value) implements Event {}

    record DecimalMin1Float(
            @DecimalMin(value = "3", inclusive = false) float value) implements Event {}

    record DecimalMin1Double(
            @DecimalMin(value = "3", inclusive = false) double value) implements Event {}

    record DecimalMin1BoxedFloat(
            @DecimalMin(value = "3", inclusive = false) Float value) implements Event {}

    record DecimalMin1BoxedDouble(
            @DecimalMin(value = "3", inclusive = false) Double value) implements Event {}

    record DecimalMin1BigDecimal(
            @DecimalMin(value = "3", inclusive = false) BigDecimal value) implements Event {}

    record DecimalMin1BigInteger(
            @DecimalMin(value = "3", inclusive = false) BigInteger value) implements Event {}

    record DecimalMin1Number(
            @DecimalMin(value = "3", inclusive = false) Number value) implements Event {}

    record DecimalMin1String(
            @DecimalMin(value = "3", inclusive = false) String value) implements Event {}

    record DecimalMin1CharSequence(
            @DecimalMin(value = "3", inclusive = false) CharSequence value) implements Event {}

    record DecimalMin1OptionalInt(
            @DecimalMin(value = "3", inclusive = false) OptionalInt value) implements Event {}

    record DecimalMin1OptionalLong(
            @DecimalMin(value = "3", inclusive = false) OptionalLong value) implements Event {}

    record DecimalMin1OptionalDouble(
            @DecimalMin(value = "3", inclusive = false) OptionalDouble value) implements Event {}

    record DecimalMaxByte(@DecimalMax("-1.25") byte value) implements Event {}

    record DecimalMaxShort(@DecimalMax("-1.25") short value) implements Event {}

    record DecimalMaxInt(@DecimalMax("-1.25") int value) implements Event {}

    record DecimalMaxLong(@DecimalMax("-1.25") long value) implements Event {}

    record DecimalMaxBoxedByte(@DecimalMax("-1.25") Byte value) implements Event {}

    record DecimalMaxBoxedShort(@DecimalMax("-1.25") Short value) implements Event {}

    record DecimalMaxBoxedInteger(@DecimalMax("-1.25") Integer value) implements Event {}

    record DecimalMaxBoxedLong(@DecimalMax("-1.25") Long value) implements Event {}

    record DecimalMaxFloat(@DecimalMax("-1.25") float value) implements Event {}

    record DecimalMaxDouble(@DecimalMax("-1.25") double value) implements Event {}

    record DecimalMaxBoxedFloat(@DecimalMax("-1.25") Float value) implements Event {}

    record DecimalMaxBoxedDouble(@DecimalMax("-1.25") Double value) implements Event {}

    record DecimalMaxBigDecimal(@DecimalMax("-1.25") BigDecimal value) implements Event {}

    record DecimalMaxBigInteger(@DecimalMax("-1.25") BigInteger value) implements Event {}

    record DecimalMaxNumber(@DecimalMax("-1.25") Number value) implements Event {}

    record DecimalMaxString(@DecimalMax("-1.25") String value) implements Event {}

    record DecimalMaxCharSequence(@DecimalMax("-1.25") CharSequence value) implements Event {}

    record DecimalMaxOptionalInt(@DecimalMax("-1.25") OptionalInt value) implements Event {}

    record DecimalMaxOptionalLong(@DecimalMax("-1.25") OptionalLong value) implements Event {}

    record DecimalMaxOptionalDouble(@DecimalMax("-1.25") OptionalDouble value) implements Event {}

    record DecimalMax1Byte(
            @DecimalMax(value = "1E+2", inclusive = false) byte value) implements Event {}

    record DecimalMax1Short(
            @DecimalMax(value = "1E+2", inclusive = false) short value) implements Event {}

    record DecimalMax1Int(
            @DecimalMax(value = "1E+2", inclusive = false) int value) implements Event {}

    record DecimalMax1Long(
            @DecimalMax(value = "1E+2", inclusive = false) long value) implements Event {}

    record DecimalMax1BoxedByte(
            @DecimalMax(value = "1E+2", inclusive = false) Byte value) implements Event {}

    record DecimalMax1BoxedShort(
            @DecimalMax(value = "1E+2", inclusive = false) Short value) implements Event {}

    record DecimalMax1BoxedInteger(
            @DecimalMax(value = "1E+2", inclusive = false) Integer value) implements Event {}

    record DecimalMax1BoxedLong(
            @DecimalMax(value = "1E+2", inclusive = false) Long value) implements Event {}

    record DecimalMax1Float(
            @DecimalMax(value = "1E+2", inclusive = false) float value) implements Event {}

    record DecimalMax1Double(
            @DecimalMax(value = "1E+2", inclusive = false) double value) implements Event {}

    record DecimalMax1BoxedFloat(
            @DecimalMax(value = "1E+2", inclusive = false) Float value) implements Event {}

    record DecimalMax1BoxedDouble(
            @DecimalMax(value = "1E+2", inclusive = false) Double value) implements Event {}

    record DecimalMax1BigDecimal(
            @DecimalMax(value = "1E+2", inclusive = false) BigDecimal value) implements Event {}

    record DecimalMax1BigInteger(
            @DecimalMax(value = "1E+2", inclusive = false) BigInteger value) implements Event {}

    record DecimalMax1Number(
            @DecimalMax(value = "1E+2", inclusive = false) Number value) implements Event {}

    record DecimalMax1String(
            @DecimalMax(value = "1E+2", inclusive = false) String value) implements Event {}

    record DecimalMax1CharSequence(
            @DecimalMax(value = "1E+2", inclusive = false) CharSequence value) implements Event {}

    record DecimalMax1OptionalInt(
            @DecimalMax(value = "1E+2", inclusive = false) OptionalInt value) implements Event {}

    record DecimalMax1OptionalLong(
            @DecimalMax(value = "1E+2", inclusive = false) OptionalLong value) implements Event {}

    record DecimalMax1OptionalDouble(
            @DecimalMax(value = "1E+2", inclusive = false) OptionalDouble value) implements Event {}

    record DigitsByte(@Digits(integer = 2, fraction = 1) byte value) implements Event {}

    record DigitsShort(@Digits(integer = 2, fraction = 1) short value) implements Event {}

    record DigitsInt(@Digits(integer = 2, fraction = 1) int value) implements Event {}

    record DigitsLong(@Digits(integer = 2, fraction = 1) long value) implements Event {}

    record DigitsBoxedByte(
            @Digits(integer = 2, fraction = 1) Byte value) implements Event {}

    record DigitsBoxedShort(
            @Digits(integer = 2, fraction = 1) Short value) implements Event {}

    record DigitsBoxedInteger(
            @Digits(integer = 2, fraction = 1) Integer value) implements Event {}

    record DigitsBoxedLong(
            @Digits(integer = 2, fraction = 1) Long value) implements Event {}

    record DigitsFloat(@Digits(integer = 2, fraction = 1) float value) implements Event {}

    record DigitsDouble(@Digits(integer = 2, fraction = 1) double value) implements Event {}

    record DigitsBoxedFloat(
            @Digits(integer = 2, fraction = 1) Float value) implements Event {}

    record DigitsBoxedDouble(
            @Digits(integer = 2, fraction = 1) Double value) implements Event {}

    record DigitsBigDecimal(
            @Digits(integer = 2, fraction = 1) BigDecimal value) implements Event {}

    record DigitsBigInteger(
            @Digits(integer = 2, fraction = 1) BigInteger value) implements Event {}

    record DigitsNumber(@Digits(integer = 2, fraction = 1) Number value) implements Event {}

    record DigitsString(@Digits(integer = 2, fraction = 1) String value) implements Event {}

    record DigitsCharSequence(
            @Digits(integer = 2, fraction = 1) CharSequence value) implements Event {}

    record DigitsOptionalInt(
            @Digits(integer = 2, fraction = 1) OptionalInt value) implements Event {}

    record DigitsOptionalLong(
            @Digits(integer = 2, fraction = 1) OptionalLong value) implements Event {}

    record DigitsOptionalDouble(
            @Digits(integer = 2, fraction = 1) OptionalDouble value) implements Event {}
}
