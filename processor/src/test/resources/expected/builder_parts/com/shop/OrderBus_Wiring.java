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

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        routes.addAll("COMMAND com.shop.CancelOrder  com.shop.CancelOrderHandler\n"
                        + "COMMAND com.shop.PlaceOrder  com.shop.PlaceOrderHandler\n"
                        + "QUERY com.shop.stock.CountStock  com.shop.stock.CountStockHandler\n");
        return routes.build();
    }
}
