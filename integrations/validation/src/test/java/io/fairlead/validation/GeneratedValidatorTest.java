package io.fairlead.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.Command;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compiled with the processor, as an application would be. No implementation of Jakarta Validation takes part. */
class GeneratedValidatorTest {

    record Line(@NotBlank String product, @Positive int quantity) {}

    record PlaceOrder(@NotBlank String customer, @NotEmpty List<@Valid Line> lines) implements Command<String> {}

    /** Constrained only on a type argument. */
    record FindOrders(List<@NotBlank String> customers) implements Query<Integer> {}

    record Label(Map<@Nullable String, @NotBlank String> texts, Set<@Valid Line> lines) implements Command<String> {}

    record Unconstrained(String customer) implements Command<String> {}

    @GenerateBus(name = "ValidatedBus")
    interface Root {}

    @CommandHandler
    static final class Handler {

        static final List<Command<?>> HANDLED = new ArrayList<>();

        String handle(PlaceOrder command) {
            HANDLED.add(command);
            return "order of " + command.customer();
        }

        String handle(Label command) {
            return "labelled";
        }

        String handle(Unconstrained command) {
            return "any " + command.customer();
        }
    }

    @QueryHandler
    static final class Finder {
        int handle(FindOrders query) {
            return query.customers().size();
        }
    }

    private final ValidatedBus bus = ValidatedBus.builder().build();

    @Test
    void lets_a_valid_message_pass() {
        assertThat(bus.send(new PlaceOrder("ALFKI", List.of(new Line("Chai", 2)))))
                .isEqualTo("order of ALFKI");
    }

    @Test
    void refuses_an_invalid_one_with_every_violation() {
        Handler.HANDLED.clear();
        PlaceOrder invalid = new PlaceOrder(" ", List.of(new Line("Chai", 2), new Line("", -1)));

        MessageValidationException exception =
                catchThrowableOfType(MessageValidationException.class, () -> bus.send(invalid));

        assertThat(exception.violations())
                .extracting(Violation::path, Violation::message, Violation::rejectedValue)
                .containsExactly(
                        tuple("customer", "must not be blank", " "),
                        tuple("lines[1].product", "must not be blank", ""),
                        tuple("lines[1].quantity", "must be greater than 0", -1));
        assertThat(exception)
                .hasMessage("PlaceOrder is not valid: customer must not be blank; lines[1].product must not be blank;"
                        + " lines[1].quantity must be greater than 0");
        assertThat(Handler.HANDLED).isEmpty();
    }

    @Test
    void sees_constraints_on_type_arguments() {
        assertThatThrownBy(() -> bus.ask(new FindOrders(List.of("ALFKI", ""))))
                .isInstanceOf(MessageValidationException.class)
                .hasMessageContaining("customers[1].<list element> must not be blank");
    }

    @Test
    void tells_an_empty_key_from_none() {
        Map<@Nullable String, String> texts = new HashMap<>();
        texts.put("", "");
        texts.put(null, "");

        assertThat(violations(new Label(texts, Set.of())))
                .extracting(Violation::path)
                .containsExactly("texts[].<map value>", "texts[].<map value>");
    }

    @Test
    void tells_of_each_element_that_has_no_place() {
        assertThat(violations(new Label(Map.of(), Set.of(new Line("", 1), new Line("", 2)))))
                .extracting(Violation::path)
                .containsExactly("lines[].product", "lines[].product");
    }

    private List<Violation> violations(Label label) {
        return catchThrowableOfType(MessageValidationException.class, () -> bus.send(label))
                .violations();
    }

    @Test
    void is_woven_only_where_there_are_constraints() {
        assertThat(bus.wiring().routes())
                .filteredOn(route -> route.middleware().stream().anyMatch(name -> name.endsWith("_Validation")))
                .extracting(route -> route.message().substring(route.message().indexOf('$') + 1))
                .containsExactly("Label", "PlaceOrder", "FindOrders");
        assertThat(bus.send(new Unconstrained(""))).isEqualTo("any ");
    }

    @Test
    void words_violations_for_their_reader() {
        MessageValidationException exception = catchThrowableOfType(
                MessageValidationException.class, () -> bus.send(new PlaceOrder(" ", List.of(new Line("x", 0)))));

        assertThat(exception.violations(Locale.GERMAN))
                .extracting(Violation::toString)
                .containsExactly("customer darf nicht leer sein", "lines[0].quantity must be greater than 0");
    }

    @Test
    void tells_which_constraint_was_violated() {
        MessageValidationException exception =
                catchThrowableOfType(MessageValidationException.class, () -> bus.send(new PlaceOrder("a", List.of())));

        assertThat(exception.violations())
                .extracting(Violation::constraint)
                .containsExactly(new ViolatedConstraint(
                        NotEmpty.class,
                        "{jakarta.validation.constraints.NotEmpty.message}",
                        Map.of(),
                        Set.of(Default.class),
                        Set.of()));
    }
}
