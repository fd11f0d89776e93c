package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Metadata metadata = Metadata.create();
    private final IOException error = new IOException("disk full");

    @Test
    void aSuccessHoldsItsValue() {
        Result<Integer> result = new Result.Success<>(42, metadata);

        assertThat(result.isSuccess()).isTrue();
        assertThat(result.orElseThrow()).isEqualTo(42);
        assertThat(result.metadata()).isSameAs(metadata);
        assertThat(result).hasToString("Success[42]");
    }

    @Test
    void theValueOfASuccessMayBeNull() {
        Result<@Nullable String> result = new Result.Success<@Nullable String>(null, metadata);

        assertThat(result.orElseThrow()).isNull();
        assertThat(result)
                .isEqualTo(new Result.Success<@Nullable String>(null, metadata))
                .hasToString("Success[null]");
    }

    @Test
    void aFailureThrowsItsErrorUnwrappedEvenWhenChecked() {
        Result<Integer> result = new Result.Failure<>(error, metadata);

        assertThat(result.isSuccess()).isFalse();
        assertThatThrownBy(result::orElseThrow).isSameAs(error);
        assertThat(result.metadata()).isSameAs(metadata);
        assertThat(result).hasToString("Failure[java.io.IOException: disk full]");
    }

    @Test
    void mapChangesTheValueOfASuccessAlone() {
        Result<Integer> success = new Result.Success<>(20, metadata);
        Result<Integer> failure = new Result.Failure<>(error, metadata);

        assertThat(success.map(value -> "n" + value)).isEqualTo(new Result.Success<>("n20", metadata));
        assertThat((Object) failure.map(value -> "n" + value)).isSameAs(failure);
    }

    @Test
    void equalWhenValueOrErrorAndMetadataAre() {
        Metadata other = Metadata.create();

        assertThat(new Result.Success<>(1, metadata))
                .isEqualTo(new Result.Success<>(1, metadata))
                .hasSameHashCodeAs(new Result.Success<>(1, metadata))
                .isNotEqualTo(new Result.Success<>(2, metadata))
                .isNotEqualTo(new Result.Success<>(1, other));
        assertThat(new Result.Failure<>(error, metadata))
                .isEqualTo(new Result.Failure<>(error, metadata))
                .hasSameHashCodeAs(new Result.Failure<>(error, metadata))
                .isNotEqualTo(new Result.Failure<>(new IOException("disk full"), metadata))
                .isNotEqualTo(new Result.Failure<>(error, other));
    }
}
