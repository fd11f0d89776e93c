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
        routes.addAll("COMMAND com.shop.Greet com.shop.Audit com.shop.GreetHandler\n"
                        + "COMMAND com.shop.PlaceOrder com.shop.Audit com.shop.PlaceOrderHandler\n"
                        + "COMMAND com.shop.Shout com.shop.Audit \n"
                        + "EVENT com.shop.Greeted com.shop.Audit com.shop.GreetHandler\n");
        return routes.build();
    }
}
