package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has a length. */
@SuppressWarnings("ArrayRecordComponent") // constraints apply to them
final class Sizes {

    private Sizes() {}

    record SizeString(@Size(min = 1, max = 2) String value) implements Event {}

    record SizeCharSequence(@Size(min = 1, max = 2) CharSequence value) implements Event {}

    record SizeStringBuilder(@Size(min = 1, max = 2) StringBuilder value) implements Event {}

    record SizeListString(@Size(min = 1, max = 2) List<String> value) implements Event {}

    record SizeSetInteger(@Size(min = 1, max = 2) Set<Integer> value) implements Event {}

    record SizeCollectionString(@Size(min = 1, max = 2) Collection<String> value) implements Event {}

    record SizeMapStringInteger(@Size(min = 1, max = 2) Map<String, Integer> value) implements Event {}

    record SizeArrayListString(@Size(min = 1, max = 2) ArrayList<String> value) implements Event {}

    record SizeBooleanArray(@Size(min = 1, max = 2) boolean[] value) implements Event {}

    record SizeByteArray(@Size(min = 1, max = 2) byte[] value) implements Event {}

    record SizeCharArray(@Size(min = 1, max = 2) char[] value) implements Event {}

    record SizeDoubleArray(@Size(min = 1, max = 2) double[] value) implements Event {}

    record SizeFloatArray(@Size(min = 1, max = 2) float[] value) implements Event {}

    record SizeIntArray(@Size(min = 1, max = 2) int[] value) implements Event {}

    record SizeLongArray(@Size(min = 1, max = 2) long[] value) implements Event {}

    record SizeShortArray(@Size(min = 1, max = 2) short[] value) implements Event {}

    record SizeMaxString(@Size(max = 3) String value) implements Event {}

    record SizeMaxCharSequence(@Size(max = 3) CharSequence value) implements Event {}

    record SizeMaxStringBuilder(@Size(max = 3) StringBuilder value) implements Event {}

    record SizeMaxListString(@Size(max = 3) List<String> value) implements Event {}

    record SizeMaxSetInteger(@Size(max = 3) Set<Integer> value) implements Event {}

    record SizeMaxCollectionString(@Size(max = 3) Collection<String> value) implements Event {}

    record SizeMaxMapStringInteger(@Size(max = 3) Map<String, Integer> value) implements Event {}

    record SizeMaxArrayListString(@Size(max = 3) ArrayList<String> value) implements Event {}

    record SizeMaxBooleanArray(@Size(max = 3) boolean[] value) implements Event {}

    record SizeMaxByteArray(@Size(max = 3) byte[] value) implements Event {}

    record SizeMaxCharArray(@Size(max = 3) char[] value) implements Event {}

    record SizeMaxDoubleArray(@Size(max = 3) double[] value) implements Event {}

    record SizeMaxFloatArray(@Size(max = 3) float[] value) implements Event {}

    record SizeMaxIntArray(@Size(max = 3) int[] value) implements Event {}

    record SizeMaxLongArray(@Size(max = 3) long[] value) implements Event {}

    record SizeMaxShortArray(@Size(max = 3) short[] value) implements Event {}

    record NotEmptyString(@NotEmpty String value) implements Event {}

    record NotEmptyCharSequence(@NotEmpty CharSequence value) implements Event {}

    record NotEmptyStringBuilder(@NotEmpty StringBuilder value) implements Event {}

    record NotEmptyListString(@NotEmpty List<String> value) implements Event {}

    record NotEmptySetInteger(@NotEmpty Set<Integer> value) implements Event {}

    record NotEmptyCollectionString(@NotEmpty Collection<String> value) implements Event {}

    record NotEmptyMapStringInteger(@NotEmpty Map<String, Integer> value) implements Event {}

    record NotEmptyArrayListString(@NotEmpty ArrayList<String> value) implements Event {}

    record NotEmptyBooleanArray(@NotEmpty boolean[] value) implements Event {}

    record NotEmptyByteArray(@NotEmpty byte[] value) implements Event {}

    record NotEmptyCharArray(@NotEmpty char[] value) implements Event {}

    record NotEmptyDoubleArray(@NotEmpty double[] value) implements Event {}

    record NotEmptyFloatArray(@NotEmpty float[] value) implements Event {}

    record NotEmptyIntArray(@NotEmpty int[] value) implements Event {}

    record NotEmptyLongArray(@NotEmpty long[] value) implements Event {}

    record NotEmptyShortArray(@NotEmpty short[] value) implements Event {}
}
