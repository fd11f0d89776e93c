package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import java.util.List;

/** Two methods are public and the only ones of their names; the others need bridges. */
public final class OrderHandlers {
    @Inject
    public OrderHandlers() {}

    @CommandHandler
    public String place(PlaceOrder command) {
        return command.customer();
    }

    @QueryHandler
    public List<String> find(GetOrder query) {
        return List.of(query.id());
    }

    @EventHandler
    public void note(OrderPlaced event) {}

    public void note(Object anything) {
        throw new IllegalStateException("never to be called for " + anything);
    }
}
