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
        routes.addAll("COMMAND com.shop.CancelOrder com.shop.AttemptsMiddleware,com.shop.AuditMiddleware com.shop.CancelOrderHandler\n"
                        + "COMMAND com.shop.PlaceOrder com.shop.AttemptsMiddleware,com.shop.AuditMiddleware com.shop.PlaceOrderHandler\n"
                        + "EVENT com.shop.OrderPlaced com.shop.AuditMiddleware com.shop.Journal\n");
        return routes.build();
    }
}
