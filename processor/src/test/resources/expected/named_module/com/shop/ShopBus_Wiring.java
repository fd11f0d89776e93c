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

    private static void add0(Wiring.Builder routes) {
        routes.add(Wiring.Kind.COMMAND, "com.shop.orders.CancelOrder", new String[] {"com.shop.orders.log.Log"}, new String[] {"com.shop.orders.CancelOrderHandler"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.orders.PrintReceipt", new String[] {"com.shop.orders.log.Log"}, new String[] {"com.shop.orders.CancelOrderHandler"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.orders.intern.Tidy", new String[] {"com.shop.orders.log.Log"}, new String[] {"com.shop.orders.log.TidyHandler"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.place.PlaceOrder", new String[] {"com.shop.orders.log.Log"}, new String[] {"com.shop.place.PlaceOrderHandler"});
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        add0(routes);
        return routes.build();
    }
}
