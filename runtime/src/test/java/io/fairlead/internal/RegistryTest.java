package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationEntry.Kind;
import io.fairlead.registration.RegistrationRefusedException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private record Greet() implements Command<String> {}

    private record Greeted() implements Event {}

    private final Registry registry = new Registry("the bus", 3);
    private final RegisteredHandler lower =
            RegisteredHandler.of(Kind.COMMAND_HANDLER, Greet.class, (message, context) -> "lower");
    private final RegisteredHandler upper =
            RegisteredHandler.of(Kind.COMMAND_HANDLER, Greet.class, (message, context) -> "upper");

    @Test
    void topmostHandlerOfAClassServes() {
        Registration below = add(lower);
        Registration above = add(upper);

        assertThat(registry.command(Greet.class)).isSameAs(upper);
        below.close();
        assertThat(registry.command(Greet.class)).isSameAs(upper);
        above.close();
        assertThat(registry.command(Greet.class)).isNull();
    }

    @Test
    void kindsAreKeptApart() {
        add(RegisteredHandler.of(Kind.QUERY_HANDLER, Greet.class, (message, context) -> "query"));

        assertThat(registry.command(Greet.class)).isNull();
        assertThat(registry.query(Greet.class)).isNotNull();
    }

    @Test
    void eachRegistrationIsTakenBackByItself() {
        Registration once = add(RegisteredHandler.of(Greeted.class, (event, context) -> {}));
        add(RegisteredHandler.of(Greeted.class, (event, context) -> {}));

        assertThat(registry.listeners(new Greeted())).hasSize(2);
        once.close();
        once.close();
        assertThat(registry.listeners(new Greeted())).hasSize(1);
    }

    @Test
    void listenersHearWhatIsOfTheirType() {
        RegisteredHandler any = RegisteredHandler.of(Event.class, (event, context) -> {});
        RegisteredHandler one = RegisteredHandler.of(Greeted.class, (event, context) -> {});
        add(any);
        add(one);

        assertThat(registry.listeners(new Greeted())).containsExactly(any, one);
        assertThat(registry.listeners(new Event() {})).containsExactly(any);
    }

    @Test
    void noMoreThanItsCapacity() {
        Registration first = add(lower);
        add(upper);
        add(listener(Greeted.class));

        assertThatExceptionOfType(RegistrationRefusedException.class)
                .isThrownBy(() -> registry.add(listener(Event.class)))
                .withMessage(
                        "nothing was registered for io.fairlead.Event: 3 handlers and listeners are registered in the"
                                + " bus, as many as BusOptions.registrationCapacity allows");
        first.close();
        add(listener(Event.class));
        assertThat(registry.entries())
                .extracting(RegistrationEntry::kind)
                .containsExactly(Kind.COMMAND_HANDLER, Kind.LISTENER, Kind.LISTENER);
    }

    @Test
    void closedOneHoldsNothingAndTakesNothing() {
        Registration handler = add(lower);
        add(listener(Event.class));
        registry.close();

        assertThat(registry.isClosed()).isTrue();
        assertThat(registry.entries()).isEmpty();
        assertThat(registry.command(Greet.class)).isNull();
        assertThat(registry.listeners(new Greeted())).isEmpty();
        assertThat(registry.add(upper)).isNull();
        handler.close();
    }

    private static RegisteredHandler listener(Class<? extends Event> type) {
        return RegisteredHandler.of(type, (event, context) -> {});
    }

    private Registration add(RegisteredHandler handler) {
        return Objects.requireNonNull(registry.add(handler));
    }
}
