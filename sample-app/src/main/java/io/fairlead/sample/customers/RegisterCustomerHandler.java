package io.fairlead.sample.customers;

import io.fairlead.annotation.CommandHandler;
import io.fairlead.problem.DuplicateException;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.DuplicateKeyException;
import jakarta.inject.Inject;

@CommandHandler
final class RegisterCustomerHandler {

    private final Database database;

    @Inject
    RegisterCustomerHandler(Database database) {
        this.database = database;
    }

    String handle(RegisterCustomer command) {
        try {
            database.update(
                    "insert into customers (id, company_name, contact_name, city, country) values (?, ?, ?, ?, ?)",
                    command.customerId(),
                    command.companyName(),
                    command.contactName(),
                    command.city(),
                    command.country());
        } catch (DuplicateKeyException e) {
            throw new DuplicateException("customer", command.customerId());
        }
        return command.customerId();
    }
}
