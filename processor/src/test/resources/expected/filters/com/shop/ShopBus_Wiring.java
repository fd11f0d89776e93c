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
        routes.addAll("EVENT com.shop.Ticked  \n"
                        + "EVENT com.shop.orders.OrderCancelled  com.shop.orders.Archive,com.shop.orders.Mailer,com.shop.orders.Statistics\n"
                        + "EVENT com.shop.orders.OrderPlaced  com.shop.orders.Mailer,com.shop.orders.OrderLog,com.shop.orders.Statistics\n"
                        + "EVENT com.shop.orders.OrderShipped  com.shop.orders.Archive,com.shop.orders.Mailer\n");
        return routes.build();
    }
}
