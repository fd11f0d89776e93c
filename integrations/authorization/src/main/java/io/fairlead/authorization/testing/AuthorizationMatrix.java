package io.fairlead.authorization.testing;

import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Wiring;
import io.fairlead.authorization.AuthorizationMiddleware;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Proves who may have a message handled: every message of a bus, on every way in, in and out of a session, sent by nobody, by somebody without roles, from another tenant, and
 * by somebody who may. It goes by the bus's own wiring, so that a message that is added and not tried is a case that fails.
 *
 * <pre>{@code
 * ObservedPrincipals principals = new ObservedPrincipals(new ShopPrincipals());
 * ShopBus bus = ShopBus.builder().authorizationMiddleware(new AuthorizationMiddleware(principals)).build();
 *
 * @TestFactory
 * Stream<DynamicTest> every_message_is_decided() {
 *     return AuthorizationMatrix.of(bus, principals)
 *             .allowed(Metadata.builder().principal("ann").tenant("acme").build())
 *             .withoutRoles(Metadata.builder().principal("bob").tenant("acme").build())
 *             .message(() -> new PlaceOrder("acme", 3))
 *             .message(() -> new CancelOrder("acme", 7), owner)
 *             .permitted(() -> new Ping())
 *             .cases()
 *             .map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
 * }
 * }</pre>
 *
 * <p>What is expected follows from the policy that was in force, which the decision tells. Messages that are allowed are handled, so the bus is one for tests; what its
 * handlers answer, or fail with, does not matter. Events that are refused fail in their handlers: a bus that tries queued events again after a pause makes the proof wait for it.
 * For one thread.
 *
 * @since 0.1.0
 */
public final class AuthorizationMatrix {

    private final MessageBus bus;
    private final ObservedPrincipals principals;
    private final Map<String, Sample> samples = new HashMap<>();
    private final Set<String> permitted = new HashSet<>();
    private Metadata allowed = Metadata.create();
    private Metadata withoutRoles = Metadata.create();

    /** A message, and in whose name it is allowed. */
    record Sample(Supplier<? extends Message> message, Metadata allowed) {}

    private AuthorizationMatrix(MessageBus bus, ObservedPrincipals principals) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.principals = Objects.requireNonNull(principals, "principals");
    }

    /**
     * A matrix without messages.
     *
     * @param bus what is tried
     * @param principals what its middleware was made with
     * @return a new matrix
     */
    public static AuthorizationMatrix of(MessageBus bus, ObservedPrincipals principals) {
        return new AuthorizationMatrix(bus, principals);
    }

    /**
     * In whose name messages are allowed that are added from now on.
     *
     * @param metadata with a principal, and a tenant where policies name one
     * @return this matrix
     */
    public AuthorizationMatrix allowed(Metadata metadata) {
        allowed = Objects.requireNonNull(metadata, "metadata");
        return this;
    }

    /**
     * Somebody who is known and has no role.
     *
     * @param metadata with a principal; the tenant is taken from whoever is allowed
     * @return this matrix
     * @throws IllegalArgumentException if they name nobody, which is another case
     */
    public AuthorizationMatrix withoutRoles(Metadata metadata) {
        if (metadata.principal() == null) {
            throw new IllegalArgumentException(
                    "somebody without roles is somebody, but the metadata name no principal");
        }
        withoutRoles = metadata;
        return this;
    }

    /**
     * A message to be tried.
     *
     * @param message makes one, each time it is sent
     * @return this matrix
     */
    public AuthorizationMatrix message(Supplier<? extends Message> message) {
        return message(message, allowed);
    }

    /**
     * A message to be tried that is allowed in another's name.
     *
     * @param message makes one, each time it is sent
     * @param by in whose name
     * @return this matrix
     */
    public AuthorizationMatrix message(Supplier<? extends Message> message, Metadata by) {
        String type = message.get().getClass().getName();
        if (bus.wiring().route(type) == null) {
            throw new IllegalArgumentException("the bus does not know " + type);
        }
        samples.put(type, new Sample(message, Objects.requireNonNull(by, "metadata")));
        return this;
    }

    /**
     * A message that everybody may send, on purpose. One that passes no authorization and is not named here is a case that fails, and so is one
     * that is named and passes it.
     *
     * @param message makes one, each time it is sent
     * @return this matrix
     */
    public AuthorizationMatrix permitted(Supplier<? extends Message> message) {
        permitted.add(message.get().getClass().getName());
        return message(message);
    }

    /**
     * The cases, in the order of the wiring: at least one for each message that anybody handles.
     *
     * @return cases, to be verified one after the other
     */
    public Stream<Case> cases() {
        return bus.wiring().routes().stream()
                .filter(route -> !route.handlers().isEmpty())
                .flatMap(this::casesOf);
    }

    private Stream<Case> casesOf(Wiring.Route route) {
        Sample sample = samples.get(route.message());
        boolean decided = route.middleware().contains(AuthorizationMiddleware.class.getName());
        if (sample == null) {
            return Stream.of(failing(route, "has no sample in the matrix: add one"));
        }
        if (decided == permitted.contains(route.message())) {
            return Stream.of(failing(
                    route,
                    decided
                            ? "is authorized, but the matrix says that everybody may send it"
                            : "passes no authorization; if that is meant, say so with permitted"));
        }
        List<Sender> senders = decided ? List.of(Sender.values()) : List.of(Sender.NOBODY);
        return Stream.of(WayIn.values())
                .filter(way -> way.isOf(route.kind()))
                .flatMap(way -> senders.stream()
                        .flatMap(sender -> Stream.of(false, true)
                                .map(inSession -> new Case(
                                        simple(route) + ", " + way + (inSession ? " in a session, " : ", ") + sender,
                                        new Trial(
                                                bus,
                                                principals,
                                                route,
                                                decided,
                                                way,
                                                sender,
                                                inSession,
                                                sample,
                                                metadata(sender, sample))::run))));
    }

    private Metadata metadata(Sender sender, Sample sample) {
        return switch (sender) {
            case NOBODY -> sample.allowed().toBuilder().principal(null).build();
            case WITHOUT_ROLES ->
                withoutRoles.toBuilder().tenant(sample.allowed().tenant()).build();
            case OF_ANOTHER_TENANT ->
                sample.allowed().toBuilder()
                        .tenant("another than " + sample.allowed().tenant())
                        .build();
            case ALLOWED -> sample.allowed();
        };
    }

    private static Case failing(Wiring.Route route, String why) {
        return new Case(simple(route) + " " + why, () -> {
            throw new AssertionError(route.message() + " " + why);
        });
    }

    private static String simple(Wiring.Route route) {
        return route.message().substring(route.message().lastIndexOf('.') + 1);
    }

    /**
     * One cell of the matrix.
     *
     * @since 0.1.0
     */
    public static final class Case {

        private final String name;
        private final Verification verification;

        Case(String name, Verification verification) {
            this.name = name;
            this.verification = verification;
        }

        /**
         * What is tried.
         *
         * @return words for people, different for each case
         */
        public String name() {
            return name;
        }

        /**
         * Tries it.
         *
         * @throws AssertionError if it is decided otherwise than the policy says, or not at all
         * @throws InterruptedException if the thread is interrupted while it waits for queued events
         */
        public void verify() throws InterruptedException {
            verification.run();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What a case does. */
    @FunctionalInterface
    interface Verification {
        void run() throws InterruptedException;
    }
}
