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
        routes.addAll("COMMAND com.shop.orders.CancelOrder com.shop.orders.log.Log com.shop.orders.CancelOrderHandler\n"
                        + "COMMAND com.shop.orders.PrintReceipt com.shop.orders.log.Log com.shop.orders.CancelOrderHandler\n"
                        + "COMMAND com.shop.orders.intern.Tidy com.shop.orders.log.Log com.shop.orders.log.TidyHandler\n"
                        + "COMMAND com.shop.place.PlaceOrder com.shop.orders.log.Log com.shop.place.PlaceOrderHandler\n");
        return routes.build();
    }
}
