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
        routes.addAll("COMMAND com.shop.FetchRate com.shop.Watch,com.shop.Cache com.shop.FetchRateHandler\n"
                        + "QUERY com.shop.AllRates  com.shop.Rates\n"
                        + "QUERY com.shop.LiveRates  com.shop.Rates\n"
                        + "EVENT com.shop.RateFetched  \n");
        return routes.build();
    }
}
