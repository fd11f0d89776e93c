package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Metadata metadata = Metadata.create();
    private final IOException error = new IOException("disk full");

    @Test
    void aSuccessHoldsItsValue() {
        Result<Integer> result = new Result.Success<>(42, metadata, 1);

        assertThat(result.isSuccess()).isTrue();
        assertThat(result.orElseThrow()).isEqualTo(42);
        assertThat(result.metadata()).isSameAs(metadata);
        assertThat(result.elapsedNanos()).isOne();
        assertThat(result).hasToString("Success[42]");
    }

    @Test
    void theValueOfASuccessMayBeNull() {
        Result<@Nullable String> result = new Result.Success<@Nullable String>(null, metadata, 1);

        assertThat(result.orElseThrow()).isNull();
        assertThat(result)
                .isEqualTo(new Result.Success<@Nullable String>(null, metadata, 1))
                .hasToString("Success[null]");
    }

    @Test
    void aFailureThrowsItsErrorUnwrappedEvenWhenChecked() {
        Result<Integer> result = new Result.Failure<>(error, metadata, 1);

        assertThat(result.isSuccess()).isFalse();
        assertThatThrownBy(result::orElseThrow).isSameAs(error);
        assertThat(result.metadata()).isSameAs(metadata);
        assertThat(result).hasToString("Failure[java.io.IOException: disk full]");
    }

    @Test
    void mapChangesTheValueOfASuccessAlone() {
        Result<Integer> success = new Result.Success<>(20, metadata, 1);
        Result<Integer> failure = new Result.Failure<>(error, metadata, 1);

        assertThat(success.map(value -> "n" + value)).isEqualTo(new Result.Success<>("n20", metadata, 1));
        assertThat(success.map(value -> "n" + value).elapsedNanos()).isOne();
        assertThat((Object) failure.map(value -> "n" + value)).isSameAs(failure);
    }

    @Test
    void theTimeThatItTookIsADurationToo() {
        assertThat(new Result.Success<>(20, metadata, 1_500_000).elapsed()).isEqualTo(Duration.ofNanos(1_500_000));
        assertThat(new Result.Failure<>(error, metadata, 2).elapsed()).isEqualTo(Duration.ofNanos(2));
    }

    @Test
    void equalWhenValueOrErrorAndMetadataAreHoweverLongItTook() {
        Metadata other = Metadata.create();

        assertThat(new Result.Success<>(1, metadata, 1))
                .isEqualTo(new Result.Success<>(1, metadata, 2))
                .hasSameHashCodeAs(new Result.Success<>(1, metadata, 2))
                .isNotEqualTo(new Result.Success<>(2, metadata, 1))
                .isNotEqualTo(new Result.Success<>(1, other, 1));
        assertThat(new Result.Failure<>(error, metadata, 1))
                .isEqualTo(new Result.Failure<>(error, metadata, 2))
                .hasSameHashCodeAs(new Result.Failure<>(error, metadata, 2))
                .isNotEqualTo(new Result.Failure<>(new IOException("disk full"), metadata, 1))
                .isNotEqualTo(new Result.Failure<>(error, other, 1));
    }
}
