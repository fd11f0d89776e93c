package com.shop;

import io.fairlead.Wiring;
import javax.annotation.processing.Generated;

/**
 * What {@link ShopBus} was compiled to do.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Wiring {
    private ShopBus_Wiring() {
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        routes.addAll("COMMAND com.shop.PlaceOrder io.fairlead.internal.CommandEvents$Started,io.fairlead.internal.CommandEvents$Failed com.shop.PlaceOrderHandler\n"
                        + "EVENT io.fairlead.command.CommandFailed  com.shop.Journal\n"
                        + "EVENT io.fairlead.command.CommandStarted  com.shop.Journal\n");
        return routes.build();
    }
}
