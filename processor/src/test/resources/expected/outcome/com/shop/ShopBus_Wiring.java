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
        routes.add(Wiring.Kind.COMMAND, "com.shop.PlaceOrder", new String[] {}, new String[] {"com.shop.PlaceOrderHandler"});
        routes.add(Wiring.Kind.EVENT, "com.shop.OrderPlaced", new String[] {}, new String[] {"com.shop.ReserveStock"});
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        add0(routes);
        return routes.build();
    }
}
