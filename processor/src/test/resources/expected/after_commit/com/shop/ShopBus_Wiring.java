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
        routes.addAll("COMMAND com.shop.Store com.shop.Announce com.shop.StoreHandler\n"
                        + "EVENT com.shop.Stored com.shop.Announce com.shop.StoredHandler\n");
        return routes.build();
    }
}
