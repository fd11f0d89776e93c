package io.fairlead.sample;

import io.fairlead.sample.customers.RegisterCustomer;
import io.fairlead.sample.http.Tour;
import io.fairlead.sample.products.AddProduct;
import io.fairlead.sample.storage.DatabaseAddress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A whole service with a database in memory, on a day that never ends. */
public final class TestService implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final Northwind northwind = DaggerNorthwind.factory()
            .create(
                    DatabaseAddress.inMemory(),
                    notices::add,
                    Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
                    new Tour(1, "ALFKI", 1, 2));

    /** A service with the customer ALFKI, plenty of product 1, and five of product 2, which should be three. */
    public static TestService stocked() {
        TestService service = new TestService();
        NorthwindBus bus = service.bus();
        bus.send(new RegisterCustomer("ALFKI", "Alfreds Futterkiste", null, "Berlin", "Germany"));
        bus.send(new AddProduct(1, "Chai", null, new BigDecimal("18.00"), 1_000, 10));
        bus.send(new AddProduct(2, "Crème fraîche", null, new BigDecimal("2.50"), 5, 3));
        return service;
    }

    public NorthwindBus bus() {
        return northwind.bus();
    }

    public Northwind northwind() {
        return northwind;
    }

    /** What purchasing was told. */
    public List<String> notices() {
        return notices;
    }

    @Override
    public void close() {
        northwind.bus().close();
        northwind.database().close();
    }
}
