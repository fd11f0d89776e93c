package io.fairlead.validation.same;

import io.fairlead.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects in objects, and containers in containers. */
@SuppressWarnings("ArrayRecordComponent") // constraints apply to them
final class Nested {

    private Nested() {}

    record Line(@NotBlank String product, @Positive int quantity, List<@NotNull @Size(max = 2) String> tags) {}

    sealed interface Payment permits Card, Transfer, Cash {}

    record Card(@Size(min = 2) String number) implements Payment {}

    record Transfer(@NotNull String account, @Valid Line fee) implements Payment {}

    record Cash() implements Payment {}

    record Tree(@NotBlank String name, List<@Valid Tree> children) {}

    record Lists(@NotEmpty List<@NotNull @Valid Line> value) implements Event {}

    record Elements(List<@NotBlank String> names, Set<@Min(3) Integer> numbers, Collection<@NotBlank String> more)
            implements Event {}

    record Maps(Map<@NotBlank String, @Valid Line> lines, Map<String, @NotNull @Size(max = 2) String> texts)
            implements Event {}

    record MapKeys(Map<@Valid Line, @NotNull Integer> value) implements Event {}

    record Optionals(
            Optional<@NotBlank String> text, @NotNull Optional<@Valid Line> line) implements Event {}

    record Deep(
            Map<@NotBlank String, List<@Valid Line>> lines,
            List<List<@NotBlank String>> texts,
            Optional<List<@Email String>> mails,
            List<Optional<@NotNull @Min(2) Integer>> numbers)
            implements Event {}

    record Arrays(@Valid Line[] lines, @NotEmpty int[] numbers) implements Event {}

    record Legacy(
            @Valid List<Line> lines,
            @Valid Map<String, Line> byName,
            @NotEmpty @Valid Set<Line> set) implements Event {}

    /** Declared as less than the lists that they are. */
    record Loose(
            @Valid Collection<Line> legacy,
            Collection<@Valid Line> modern,
            Collection<@NotNull @Valid Line> both,
            Collection<List<@Valid Line>> deep,
            List<Collection<@Valid Line>> inner)
            implements Event {}

    record Choices(@Valid Payment payment, List<@Valid Payment> others) implements Event {}

    record Trees(@Valid Tree root) implements Event {}

    record Plain(@NotNull @Valid Line line, @Valid Line other) implements Event {}
}
