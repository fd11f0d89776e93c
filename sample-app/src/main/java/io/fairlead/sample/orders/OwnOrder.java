package io.fairlead.sample.orders;

import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.authorization.AuthorizationCheck;
import io.fairlead.authorization.Principal;
import io.fairlead.sample.security.Roles;
import io.fairlead.sample.storage.Database;
import jakarta.inject.Inject;
import java.util.Optional;

/** A customer sees, and calls off, only what it has ordered itself. */
final class OwnOrder implements AuthorizationCheck {

    private final Database database;

    @Inject
    OwnOrder(Database database) {
        this.database = database;
    }

    @Override
    public boolean isAllowed(Message message, Principal principal, Metadata metadata) {
        if (!principal.hasAnyOf(Roles.CUSTOMER)) {
            return true;
        }
        return customerOf(orderOf(message))
                .filter(customer -> customer.equals(metadata.tenant()))
                .isPresent();
    }

    private static int orderOf(Message message) {
        if (message instanceof OrderById query) {
            return query.orderId();
        }
        if (message instanceof CancelOrder command) {
            return command.orderId();
        }
        throw new IllegalArgumentException("of no order: " + message.getClass());
    }

    /** Asked before the message has a transaction. */
    private Optional<String> customerOf(int orderId) {
        return database.look(() -> database.first(
                "select customer_id from orders where id = ?", row -> row.getString("customer_id"), orderId));
    }
}
