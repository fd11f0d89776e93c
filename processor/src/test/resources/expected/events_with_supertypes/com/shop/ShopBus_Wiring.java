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
        routes.addAll("EVENT com.shop.OrderPlaced  com.shop.Audit,com.shop.OrderHistory\n"
                        + "EVENT com.shop.OrderShipped  com.shop.Audit,com.shop.Notify,com.shop.OrderHistory\n");
        return routes.build();
    }
}
