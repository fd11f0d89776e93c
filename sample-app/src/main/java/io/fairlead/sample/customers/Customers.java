package io.fairlead.sample.customers;

import io.fairlead.sample.storage.Database;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other parts of the service may know about customers. For handlers. */
public final class Customers {

    private final Database database;

    @Inject
    Customers(Database database) {
        this.database = database;
    }

    /**
     * The country of a customer.
     *
     * @param customerId the customer's id
     * @return empty if there is no such customer
     */
    public Optional<String> country(String customerId) {
        return database.first(
                "select country from customers where id = ?", row -> row.getString("country"), customerId);
    }
}
