package io.fairlead.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.Query;
import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.ViolatedConstraint;
import io.fairlead.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Violated constraints are answered like values that a handler refuses. */
class ValidationProblemsTest {

    record Look(String name) implements Query<Integer> {}

    private static MessageValidationException violating(Violation... violations) {
        return new MessageValidationException(new Look("secret"), List.of(violations));
    }

    @Test
    void has_the_shape_of_invalid_values() {
        ProblemMapper mapper = ProblemMapper.builder()
                .translate(MessageValidationException.class, ValidationProblems::invalid)
                .build();

        ProblemResponse response = mapper.map(violating(
                new Violation("name", "must not be blank", "secret"),
                new Violation("lines[1].<list element>", "must not be null", null)));

        assertThat(response)
                .isEqualTo(mapper.map(new InvalidException(List.of(
                        new FieldError("name", "must not be blank"), new FieldError("lines[1]", "must not be null")))));
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.problem().toJson()).doesNotContain("secret", "Look");
    }

    @Test
    void names_elements_after_their_places() {
        assertThat(ValidationProblems.invalid(violating(
                                new Violation("a[0].<list element>.b", "x", null),
                                new Violation("a[].<iterable element>", "x", null),
                                new Violation("m[k].<map value>", "x", null),
                                new Violation("m<K>[k].<map key>", "x", null),
                                new Violation("", "x", null)))
                        .errors())
                .extracting(FieldError::path)
                .containsExactly("a[0].b", "a[]", "m[k]", "m<K>[k].<map key>", "");
    }

    @Test
    void is_worded_for_its_reader_and_keeps_the_cause() {
        ViolatedConstraint constraint = new ViolatedConstraint(
                NotNull.class, "must be there, {reader}", Map.of("reader", "friend"), Set.of(Object.class), Set.of());
        MessageValidationException error = violating(new Violation("a", "default words", null, constraint));

        InvalidException refusal = ValidationProblems.invalid(error, Locale.ENGLISH);

        assertThat(refusal.errors()).containsExactly(new FieldError("a", "must be there, friend"));
        assertThat(refusal).hasCause(error);
        assertThat(ValidationProblems.invalid(error).errors()).containsExactly(new FieldError("a", "default words"));
    }
}
