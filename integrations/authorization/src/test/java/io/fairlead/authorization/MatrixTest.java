package io.fairlead.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusOptions;
import io.fairlead.authorization.Office.CancelOrder;
import io.fairlead.authorization.Office.CloseBooks;
import io.fairlead.authorization.Office.Count;
import io.fairlead.authorization.Office.Forward;
import io.fairlead.authorization.Office.Hire;
import io.fairlead.authorization.Office.OrdersOf;
import io.fairlead.authorization.Office.Ping;
import io.fairlead.authorization.Office.PlaceOrder;
import io.fairlead.authorization.Office.Placed;
import io.fairlead.authorization.Office.Rang;
import io.fairlead.authorization.Office.Shipped;
import io.fairlead.authorization.Office.WhoAmI;
import io.fairlead.authorization.testing.AuthorizationMatrix;
import io.fairlead.authorization.testing.ObservedPrincipals;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MatrixTest {

    private final ObservedPrincipals principals = new ObservedPrincipals(new Staff());
    private final OfficeBus bus = bus(new AuthorizationMiddleware(principals));

    private static OfficeBus bus(AuthorizationMiddleware middleware) {
        return OfficeBus.builder()
                .options(BusOptions.builder()
                        .failureSink(failure -> {})
                        .eventQueue(EventQueueOptions.builder()
                                .redelivery(new Redelivery(1, Duration.ZERO, 1, Duration.ZERO))
                                .build())
                        .build())
                .authorizationMiddleware(middleware)
                .build();
    }

    @AfterEach
    void close() {
        bus.close();
        Office.Handled.all().clear();
    }

    private AuthorizationMatrix matrix(OfficeBus of) {
        return AuthorizationMatrix.of(of, principals)
                .withoutRoles(Staff.EVE)
                .allowed(Staff.ANN)
                .message(() -> new Hire("kim"))
                .message(() -> new PlaceOrder("north", 1))
                .message(() -> new CancelOrder("ann"))
                .message(() -> new CloseBooks("bob", "north", 2020), Staff.BOB)
                .message(() -> new Count("orders"))
                .message(WhoAmI::new)
                .message(() -> new OrdersOf("north"))
                .message(() -> new Forward(new Hire("kim")))
                .message(() -> new Placed(1))
                .message(() -> new Shipped(1))
                .permitted(Ping::new)
                .permitted(Rang::new);
    }

    @TestFactory
    Stream<DynamicTest> every_message_is_decided_on_every_way_in() {
        return matrix(bus).cases().map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
    }

    @Test
    void no_cell_is_missing() {
        List<String> names =
                matrix(bus).cases().map(AuthorizationMatrix.Case::name).toList();

        // 6 commands on 3 ways, 2 queries and 2 events on 2, by 4 senders, 2 open ones by nobody; in and out of a
        // session
        assertThat(names).doesNotHaveDuplicates().hasSize((6 * 3 + 2 * 2 + 2 * 2) * 4 * 2 + 2 * 2 * 2);
    }

    @Test
    void a_message_without_a_sample_fails() {
        assertThat(AuthorizationMatrix.of(bus, principals).permitted(Ping::new).cases())
                .filteredOn(each -> each.name().contains("Hire"))
                .singleElement()
                .satisfies(each -> assertThatThrownBy(each::verify).hasMessageContaining("has no sample"));
    }

    @Test
    void what_is_open_must_be_so_on_purpose_and_what_is_not_must_not() {
        AuthorizationMatrix wrong =
                AuthorizationMatrix.of(bus, principals).message(Ping::new).permitted(() -> new Hire("kim"));

        assertThat(wrong.cases())
                .filteredOn(each -> each.name().contains("Ping") || each.name().contains("Hire"))
                .extracting(AuthorizationMatrix.Case::name)
                .containsExactlyInAnyOrder(
                        "Office$Hire is authorized, but the matrix says that everybody may send it",
                        "Office$Ping passes no authorization; if that is meant, say so with permitted");
    }

    @Test
    void a_bus_that_lets_everybody_do_everything_fails_wherever_somebody_should_be_refused() {
        ObservedPrincipals all = new ObservedPrincipals(
                metadata -> new Principal("ann", java.util.Set.of(Office.Roles.ADMIN, Office.Roles.CLERK)));
        try (OfficeBus lax = bus(new AuthorizationMiddleware(all))) {
            assertThat(AuthorizationMatrix.of(lax, all)
                            .allowed(Staff.ANN)
                            .withoutRoles(Staff.EVE)
                            .message(() -> new Hire("kim"))
                            .cases())
                    .filteredOn(
                            each -> each.name().contains("Hire") && each.name().contains("without roles"))
                    .hasSize(6)
                    .allSatisfy(each -> assertThatThrownBy(each::verify)
                            .hasMessageContaining("expected a refusal for want of a role"));
        }
    }

    @Test
    void a_bus_that_nobody_watches_fails() {
        try (OfficeBus unwatched = bus(new AuthorizationMiddleware(new Staff()))) {
            assertThat(matrix(unwatched).cases())
                    .filteredOn(each -> each.name().contains("Hire"))
                    .hasSize(24)
                    .allSatisfy(each -> assertThatThrownBy(each::verify).hasMessageContaining("expected a decision"));
        }
    }

    @Test
    void somebody_without_roles_is_somebody() {
        assertThatThrownBy(() -> AuthorizationMatrix.of(bus, principals).withoutRoles(Staff.NOBODY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(matrix(bus).withoutRoles(Staff.of("stranger").build()).cases())
                .filteredOn(each -> each.name().contains("Hire") && each.name().contains("without roles"))
                .isNotEmpty()
                .allSatisfy(each -> assertThatThrownBy(each::verify).hasMessageContaining("UNKNOWN_PRINCIPAL"));
    }

    @Test
    void a_message_that_the_bus_does_not_know_is_no_sample() {
        record Stranger() implements io.fairlead.Event {}
        assertThatThrownBy(() -> AuthorizationMatrix.of(bus, principals).message(Stranger::new))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Stranger");
    }
}
