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
        routes.addAll("COMMAND com.shop.orders.CountOrders com.shop.Guard com.shop.orders.CountOrdersHandler\n"
                        + "COMMAND com.shop.orders.PlaceOrder com.shop.Guard com.shop.orders.PlaceOrderHandler\n");
        return routes.build();
    }
}
