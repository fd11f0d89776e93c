package io.fairlead.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.EventFailure;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.authorization.Office.CancelOrder;
import io.fairlead.authorization.Office.CloseBooks;
import io.fairlead.authorization.Office.Count;
import io.fairlead.authorization.Office.Forward;
import io.fairlead.authorization.Office.Handled;
import io.fairlead.authorization.Office.Hire;
import io.fairlead.authorization.Office.OrdersOf;
import io.fairlead.authorization.Office.Ping;
import io.fairlead.authorization.Office.PlaceOrder;
import io.fairlead.authorization.Office.Placed;
import io.fairlead.authorization.Office.Plugged;
import io.fairlead.authorization.Office.Rang;
import io.fairlead.authorization.Office.Shipped;
import io.fairlead.authorization.Office.WhoAmI;
import io.fairlead.event.DeadLetter;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.Redelivery;
import io.fairlead.policy.Authorize;
import io.fairlead.problem.DomainException;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.ProblemMapper;
import io.fairlead.problem.UnauthorizedException;
import io.fairlead.session.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AuthorizationTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<EventFailure> failures = new CopyOnWriteArrayList<>();
    private final List<AuthorizationVerdict> verdicts = new CopyOnWriteArrayList<>();

    /** The staff, and what is decided. */
    private final class Watched implements Principals {

        private final Principals staff = new Staff();
        private volatile boolean changed;

        @Override
        public @Nullable Principal find(Metadata metadata) throws Exception {
            return changed ? new Principal("eve", java.util.Set.of(Office.Roles.CLERK)) : staff.find(metadata);
        }

        @Override
        public void decided(AuthorizationVerdict verdict, Authorize policy, Message message, Metadata metadata) {
            verdicts.add(verdict);
        }
    }

    private final Watched principals = new Watched();
    private final OfficeBus bus = OfficeBus.builder()
            .options(BusOptions.builder()
                    .failureSink(failures::add)
                    .eventQueue(EventQueueOptions.builder()
                            .redelivery(new Redelivery(1, Duration.ZERO, 1, Duration.ZERO))
                            .build())
                    .build())
            .authorizationMiddleware(new AuthorizationMiddleware(principals))
            .build();

    @BeforeEach
    void forget() {
        Handled.all().clear();
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private static DomainException refusal(ThrowingCallable sending) {
        DomainException refusal = catchThrowableOfType(DomainException.class, sending);
        assertThat(Handled.all()).as("what was handled").isEmpty();
        return refusal;
    }

    private AuthorizationVerdict verdict(Command<?> command, Metadata metadata) {
        assertThat(bus.execute(command, metadata).metadata()).isSameAs(metadata);
        return verdicts.get(verdicts.size() - 1);
    }

    @Test
    void nobody_is_asked_to_say_who_he_is() {
        assertThat(refusal(() -> bus.send(new Hire("kim"), Staff.NOBODY))).isInstanceOf(UnauthorizedException.class);
        assertThat(refusal(() -> bus.send(new Hire("kim")))).isInstanceOf(UnauthorizedException.class);
        assertThat(refusal(() -> bus.send(new Hire("kim"), Staff.of("stranger").build())))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("nobody of that name is known");
        assertThat(verdicts)
                .containsExactly(
                        AuthorizationVerdict.NO_PRINCIPAL,
                        AuthorizationVerdict.NO_PRINCIPAL,
                        AuthorizationVerdict.UNKNOWN_PRINCIPAL);
    }

    @Test
    void any_of_the_roles_is_enough_and_without_roles_anybody_known_may() {
        assertThat(verdict(new Hire("kim"), Staff.ANN)).isEqualTo(AuthorizationVerdict.ALLOWED);
        assertThat(verdict(new Hire("kim"), Staff.BOB)).isEqualTo(AuthorizationVerdict.MISSING_ROLE);
        assertThat(verdict(new PlaceOrder("north", 1), Staff.BOB)).isEqualTo(AuthorizationVerdict.ALLOWED);
        assertThat(verdict(new PlaceOrder("north", 1), Staff.EVE)).isEqualTo(AuthorizationVerdict.MISSING_ROLE);
        assertThat(bus.ask(new WhoAmI(), Staff.EVE)).isEqualTo("eve");
    }

    @Test
    void a_message_concerns_the_tenant_of_its_metadata() {
        assertThat(verdict(new PlaceOrder("south", 1), Staff.ANN)).isEqualTo(AuthorizationVerdict.OTHER_TENANT);
        assertThat(verdict(new PlaceOrder("north", 1), Staff.of("ann").build()))
                .isEqualTo(AuthorizationVerdict.OTHER_TENANT);
        assertThatThrownBy(() -> bus.ask(new OrdersOf(null), Staff.ANN)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> bus.ask(new OrdersOf(null), Staff.of("ann").build()))
                .isInstanceOf(ForbiddenException.class);
        assertThat(bus.ask(new OrdersOf(new AtomicReference<>("north")), Staff.ANN))
                .containsExactly(1);
    }

    @Test
    void all_that_is_stated_must_hold() {
        assertThat(verdict(new CancelOrder("ann"), Staff.ANN)).isEqualTo(AuthorizationVerdict.ALLOWED);
        assertThat(verdict(new CancelOrder("bob"), Staff.ANN)).isEqualTo(AuthorizationVerdict.CHECK_REFUSED);

        assertThat(verdict(new CloseBooks("bob", "north", 2020), Staff.BOB)).isEqualTo(AuthorizationVerdict.ALLOWED);
        assertThat(verdict(new CloseBooks("eve", "north", 2020), Staff.EVE))
                .isEqualTo(AuthorizationVerdict.MISSING_ROLE);
        assertThat(verdict(new CloseBooks("bob", "south", 2020), Staff.BOB))
                .isEqualTo(AuthorizationVerdict.OTHER_TENANT);
        assertThat(verdict(new CloseBooks("ann", "north", 2020), Staff.BOB))
                .isEqualTo(AuthorizationVerdict.CHECK_REFUSED);
        assertThat(verdict(new CloseBooks("bob", "north", 2010), Staff.BOB))
                .as("the second check")
                .isEqualTo(AuthorizationVerdict.CHECK_REFUSED);
    }

    @Test
    void what_can_not_be_told_is_refused_with_its_cause() {
        DomainException refusal =
                refusal(() -> bus.send(new Hire("kim"), Staff.of("broken").build()));
        assertThat(refusal).isInstanceOf(ForbiddenException.class).hasRootCauseMessage("no directory");
        assertThat(refusal.code()).isEqualTo("authorization-undecided");

        assertThat(refusal(() -> bus.send(new CancelOrder("unknown"), Staff.ANN)))
                .isInstanceOf(ForbiddenException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(verdicts).containsOnly(AuthorizationVerdict.UNDECIDED);
    }

    @Test
    void who_asked_is_told_nothing_but_a_code() {
        ProblemMapper mapper = ProblemMapper.builder().build();
        List<String> told = new ArrayList<>();
        for (ThrowingCallable sending : List.<ThrowingCallable>of(
                () -> bus.send(new Hire("kim"), Staff.BOB),
                () -> bus.send(new PlaceOrder("south", 1), Staff.ANN),
                () -> bus.send(new CancelOrder("bob"), Staff.ANN),
                () -> bus.send(new Hire("kim"), Staff.of("broken").build()))) {
            told.add(mapper.map(refusal(sending)).problem().toString());
        }
        assertThat(told)
                .allSatisfy(problem -> assertThat(problem)
                        .contains("403")
                        .doesNotContain("admin", "bob", "ann", "shop", "south", "north", "Own", "directory", "Hire"));
        assertThat(told.get(0)).isEqualTo(told.get(1)).isEqualTo(told.get(2)).isNotEqualTo(told.get(3));
        assertThat(refusal(() -> bus.send(new Hire("kim"), Staff.BOB)))
                .as("the log")
                .hasMessageContaining("has none of the roles [admin]")
                .hasMessageContaining("bob");
    }

    @Test
    void it_is_decided_before_anything_else_is_done() {
        assertThat(bus.wiring().routes())
                .filteredOn(route -> route.middleware().contains(AuthorizationMiddleware.class.getName()))
                .hasSize(11)
                .allSatisfy(route ->
                        assertThat(route.middleware().get(0)).isEqualTo(AuthorizationMiddleware.class.getName()));
        assertThat(bus.ask(new Ping())).isEqualTo("pong");
        bus.publish(new Rang());
        assertThat(verdicts).isEmpty();
    }

    @Test
    void the_way_in_makes_no_difference() throws Exception {
        Command<String> generic = new Hire("kim");
        assertThat(catchThrowable(() -> bus.send(new Hire("kim"), Staff.BOB))).isInstanceOf(ForbiddenException.class);
        assertThat(catchThrowable(() -> bus.send(generic, Staff.BOB))).isInstanceOf(ForbiddenException.class);
        assertThat(bus.execute(generic, Staff.BOB))
                .isInstanceOfSatisfying(
                        Result.Failure.class,
                        failure -> assertThat(failure.error()).isInstanceOf(ForbiddenException.class));
        assertThatThrownBy(() -> bus.sendAsync(new Hire("kim"), Staff.BOB).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> bus.sendAsync(new Count("orders"), Staff.EVE).get())
                .hasCauseInstanceOf(ForbiddenException.class);
        try (Session session = bus.openSession("1")) {
            assertThat(catchThrowable(() -> session.send(generic, Staff.BOB))).isInstanceOf(ForbiddenException.class);
        }
        assertThat(Handled.all()).isEmpty();
        assertThat(bus.sendAsync(new Count("orders"), Staff.BOB).get()).isEqualTo(3);
    }

    @Test
    void what_a_handler_sends_on_is_sent_by_the_same_principal() {
        assertThat(bus.send(new Forward(new Hire("kim")), Staff.ANN)).isEqualTo("kim");

        Handled.all().clear();
        assertThat(catchThrowable(() -> bus.send(new Forward(new Hire("kim")), Staff.BOB)))
                .isInstanceOf(ForbiddenException.class);
        assertThat(Handled.all()).hasOnlyElementsOfType(Forward.class);
    }

    @Test
    void events_are_decided_for_each_handler_with_the_metadata_of_who_published_them() throws Exception {
        bus.send(new PlaceOrder("north", 7), Staff.BOB);
        assertThat(bus.awaitIdle(LONG)).isTrue();
        assertThat(verdicts).containsOnly(AuthorizationVerdict.ALLOWED).hasSize(3);
        assertThat(Handled.all()).filteredOn(Placed.class::isInstance).hasSize(2);

        Handled.all().clear();
        assertThat(catchThrowable(() -> bus.publish(new Shipped(7), Staff.EVE)))
                .hasCauseInstanceOf(ForbiddenException.class);
        assertThat(Handled.all()).isEmpty();
    }

    @Test
    void a_dead_letter_is_decided_anew_with_the_same_metadata() throws Exception {
        assertThat(catchThrowable(() -> bus.publish(new Placed(7), Staff.EVE))).isNotNull();
        assertThat(bus.awaitIdle(LONG)).isTrue();
        assertThat(Handled.all()).isEmpty();
        assertThat(bus.deadLetters().list())
                .singleElement()
                .extracting(DeadLetter::metadata)
                .extracting(Metadata::principal)
                .isEqualTo("eve");

        assertThat(bus.deadLetters().retryAll()).isEqualTo(1);
        assertThat(bus.awaitIdle(LONG)).isTrue();
        assertThat(Handled.all()).as("still without the role").isEmpty();

        principals.changed = true;
        assertThat(bus.deadLetters().retryAll()).isEqualTo(1);
        assertThat(bus.awaitIdle(LONG)).isTrue();
        assertThat(Handled.all()).containsExactly(new Placed(7));
    }

    @Test
    void what_is_registered_for_an_open_type_is_behind_the_decision() {
        bus.onCommand(Plugged.class, (command, context) -> "plugged");

        assertThat(bus.send(new Plugged(), Staff.ANN)).isEqualTo("plugged");
        assertThatThrownBy(() -> bus.send(new Plugged(), Staff.BOB)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void a_sessions_own_handler_stands_outside_of_the_decision_unless_the_session_keeps_it_in() {
        try (Session session = bus.openSession("open")) {
            session.onCommand(Hire.class, (command, context) -> "hired by the session");

            assertThat(session.send(new Hire("kim"), Staff.EVE)).isEqualTo("hired by the session");
            assertThat(verdicts).as("this is what the guide warns of").isEmpty();
        }
        try (Session session = bus.openSession("kept")) {
            session.around(Message.class, new SessionAuthorization());
            session.onCommand(Hire.class, (command, context) -> "hired by the session");
            session.onQuery(Ping.class, (query, context) -> "pong of the session");

            ForbiddenException refusal =
                    catchThrowableOfType(ForbiddenException.class, () -> session.send(new Hire("kim"), Staff.ANN));
            assertThat(refusal.code()).isEqualTo(SessionAuthorization.CODE);
            assertThat(session.ask(new Ping())).isEqualTo("pong of the session");
            List<Shipped> heard = new ArrayList<>();
            session.onEvent(Shipped.class, (event, context) -> heard.add(event));
            session.publish(new Shipped(1), Staff.ANN);
            assertThat(heard).hasSize(1);
            assertThat(session.send(new PlaceOrder("north", 1), Staff.BOB)).isEqualTo(1);
            assertThatThrownBy(() -> session.send(new PlaceOrder("north", 1), Staff.EVE))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void a_container_makes_the_checks_and_asks_for_the_principals() {
        try (BranchBus branch = DaggerBranch.create().bus()) {
            branch.send(new CancelOrder("ann"), Staff.ANN);
            assertThatThrownBy(() -> branch.send(new CancelOrder("bob"), Staff.ANN))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void who_is_told_of_decisions_may_stop_what_he_is_told_of() {
        AuthorizationMiddleware strict = new AuthorizationMiddleware(new Principals() {
            @Override
            public Principal find(Metadata metadata) {
                return new Principal("ann", java.util.Set.of(Office.Roles.ADMIN));
            }

            @Override
            public void decided(AuthorizationVerdict verdict, Authorize policy, Message message, Metadata metadata) {
                throw new IllegalStateException("the record is full");
            }
        });
        try (OfficeBus other =
                OfficeBus.builder().authorizationMiddleware(strict).build()) {
            assertThatThrownBy(() -> other.send(new Hire("kim"), Staff.ANN)).hasMessage("the record is full");
            assertThat(Handled.all()).isEmpty();
        }
    }
}
