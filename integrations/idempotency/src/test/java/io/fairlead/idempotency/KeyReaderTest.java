package io.fairlead.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fairlead.ComponentValues;
import io.fairlead.ComponentValues.Component;
import io.fairlead.Metadata;
import io.fairlead.problem.InvalidException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a command's key comes from. */
class KeyReaderTest {

    private static @Nullable String inMetadata(@Nullable String key) {
        return KeyReader.read(
                new ComponentValues(List.of()),
                Metadata.builder().idempotencyKey(key).build());
    }

    private static @Nullable String of(@Nullable Object... values) {
        return KeyReader.read(
                new ComponentValues(
                        IntStream.range(0, values.length)
                                .mapToObj(i -> new Component("c" + i, false))
                                .toList(),
                        values),
                Metadata.builder().idempotencyKey("unused").build());
    }

    @Test
    void is_the_senders_where_the_policy_names_no_component() {
        assertThat(inMetadata("k 1")).isEqualTo("k 1");
        assertThat(inMetadata(null)).isNull();
    }

    @Test
    void of_a_sender_is_bounded() {
        assertThat(inMetadata("x".repeat(255))).hasSize(255);
        for (String bad : List.of("", "  ", "x".repeat(256))) {
            assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> inMetadata(bad));
        }
    }

    @Test
    void of_one_component_is_its_text() {
        UUID id = new UUID(1, 2);
        assertThat(of("A-7")).isEqualTo("A-7");
        assertThat(of(7L)).isEqualTo("7");
        assertThat(of(id)).isEqualTo(id.toString());
        assertThat(of(Optional.of("A-7"))).isEqualTo("A-7");
    }

    @Test
    void of_several_components_does_not_run_them_together() {
        assertThat(of("ab", "c")).hasSize(71).isEqualTo(of("ab", "c"));
        assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
        assertThat(of("ab", "c")).isNotEqualTo(of("c", "ab"));
        assertThat(of("ab", "")).isNotEqualTo(of("", "ab"));
    }

    @Test
    void is_bounded_however_long_the_components_are() {
        assertThat(of("x".repeat(1000))).hasSize(71);
        assertThat(of("")).hasSize(71);
    }

    @Test
    void of_one_text_is_never_that_of_others() {
        String digest = String.valueOf(of("a", "b"));
        assertThat(digest).startsWith("sha256:");
        assertThat(of(digest)).hasSize(71).isNotEqualTo(digest);
    }

    @Test
    void is_none_where_a_component_is_missing() {
        assertThat(of("a", null)).isNull();
        assertThat(of(Optional.empty(), "a")).isNull();
    }

    @Test
    void tells_nothing_of_sensitive_components() {
        ComponentValues values = new ComponentValues(List.of(new Component("card", true)), "4711");
        assertThat(KeyReader.read(values, Metadata.create())).hasSize(71).doesNotContain("4711");
    }

    @Test
    void is_not_made_of_identities() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new Object()))
                .withMessageContaining("c0 is a java.lang.Object");
        assertThatIllegalArgumentException().isThrownBy(() -> of((Object) new byte[1]));
    }
}
