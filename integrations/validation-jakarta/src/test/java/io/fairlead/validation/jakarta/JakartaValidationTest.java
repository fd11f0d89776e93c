package io.fairlead.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.Violation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What can not be generated is left to Hibernate Validator; what can, is not. */
class JakartaValidationTest {

    /** Anybody may extend it. */
    static class Address {
        @NotBlank
        final String street;

        Address(String street) {
            this.street = street;
        }
    }

    static class Abroad extends Address {
        @NotBlank
        final String country;

        Abroad(String street, String country) {
            super(street);
            this.country = country;
        }
    }

    record Move(@Valid Address to, @Positive int rooms) implements Command<String> {}

    record Stay(@Positive int rooms) implements Command<String> {}

    @GenerateBus(name = "DelegatingBus")
    interface Root {}

    @CommandHandler
    static final class Handler {
        String handle(Move command) {
            return "moved to " + command.to().street;
        }

        String handle(Stay command) {
            return "stayed";
        }
    }

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private final DelegatingBus bus = DelegatingBus.builder()
            .jakartaValidationTestMoveValidation(
                    new JakartaValidationTest_Move_Validation(new JakartaValidation(VALIDATOR)))
            .build();

    @Test
    void leaves_a_message_to_the_validator() {
        assertThat(bus.send(new Move(new Abroad("Rua A", "PT"), 2))).isEqualTo("moved to Rua A");

        MessageValidationException invalid = catchThrowableOfType(
                MessageValidationException.class, () -> bus.send(new Move(new Abroad("", " "), 0)));

        assertThat(invalid.violations())
                .extracting(Violation::path, Violation::message, Violation::rejectedValue)
                .containsExactly(
                        tuple("rooms", "must be greater than 0", 0),
                        tuple("to.country", "must not be blank", " "),
                        tuple("to.street", "must not be blank", ""));
    }

    @Test
    void generates_what_can_be() {
        assertThat(JakartaValidationTest_Stay_Validation.class.getDeclaredConstructors())
                .allMatch(constructor -> constructor.getParameterCount() == 0);
    }
}
