package com.shop;

import io.fairlead.Wiring;
import javax.annotation.processing.Generated;

/**
 * What {@link OrderBus} was compiled to do.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_Wiring {
    private OrderBus_Wiring() {
    }

    private static void add0(Wiring.Builder routes) {
        routes.add(Wiring.Kind.COMMAND, "com.shop.CancelOrder", new String[] {}, new String[] {"com.shop.CancelOrderHandler"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.PlaceOrder", new String[] {}, new String[] {"com.shop.PlaceOrderHandler"});
        routes.add(Wiring.Kind.QUERY, "com.shop.stock.CountStock", new String[] {}, new String[] {"com.shop.stock.CountStockHandler"});
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        add0(routes);
        return routes.build();
    }
}
