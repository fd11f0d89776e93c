package io.fairlead.sample;

import io.fairlead.Metadata;
import io.fairlead.authorization.Principal;
import io.fairlead.authorization.testing.ObservedPrincipals;
import io.fairlead.sample.customers.RegisterCustomer;
import io.fairlead.sample.http.Tour;
import io.fairlead.sample.products.AddProduct;
import io.fairlead.sample.security.Accounts;
import io.fairlead.sample.storage.DatabaseAddress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A whole service with a database in memory, on a day that never ends. */
public final class TestService implements AutoCloseable {

    /** Somebody who is known, and may do nothing. */
    public static final String TRAINEE = "trainee";

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final AtomicBoolean boardIsLost = new AtomicBoolean();
    private final ObservedPrincipals principals = new ObservedPrincipals(TestService::find);
    private final Northwind northwind = DaggerNorthwind.factory()
            .create(
                    DatabaseAddress.inMemory(),
                    this::post,
                    Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
                    new Tour(1, "ALFKI", 1, 2),
                    principals);

    /** A service with the customer ALFKI, plenty of product 1, and five of product 2, which should be three. */
    public static TestService stocked() {
        TestService service = new TestService();
        NorthwindBus bus = service.bus();
        bus.send(new RegisterCustomer("ALFKI", "Alfreds Futterkiste", null, "Berlin", "Germany"), manager());
        bus.send(new AddProduct(1, "Chai", null, new BigDecimal("18.00"), 1_000, 10), manager());
        bus.send(new AddProduct(2, "Crème fraîche", null, new BigDecimal("2.50"), 5, 3), manager());
        return service;
    }

    /** For a message of one who may do all that the staff does, for the customer ALFKI. */
    public static Metadata manager() {
        return Metadata.builder().principal(Accounts.MANAGER).tenant("ALFKI").build();
    }

    /** Whom it knows, and what is decided of them. */
    public ObservedPrincipals principals() {
        return principals;
    }

    /** The accounts, and a trainee without any role. */
    private static @Nullable Principal find(Metadata metadata) {
        return TRAINEE.equals(metadata.principal()) ? new Principal(TRAINEE, Set.of()) : new Accounts().find(metadata);
    }

    public NorthwindBus bus() {
        return northwind.bus();
    }

    public Northwind northwind() {
        return northwind;
    }

    private void post(String notice) {
        if (boardIsLost.get()) {
            throw new IllegalStateException("the board is lost, with the canary on it");
        }
        notices.add(notice);
    }

    /** Takes the board away, or brings it back. */
    public void loseBoard(boolean lost) {
        boardIsLost.set(lost);
    }

    /** Waits until purchasing was told, or could not be. */
    public void settle() {
        try {
            if (!bus().awaitIdle(Duration.ofSeconds(30))) {
                throw new IllegalStateException("the bus is not idle");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** What purchasing was told so far. */
    public List<String> notices() {
        settle();
        return notices;
    }

    @Override
    public void close() {
        northwind.bus().close();
        northwind.database().close();
    }
}
