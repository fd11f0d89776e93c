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
        routes.addAll("EVENT com.shop.stock.Counted  com.shop.stock.StockLevel\n"
                        + "EVENT com.shop.stock.Moved  com.shop.stock.StockLevel\n"
                        + "EVENT com.shop.stock.Reserved  com.shop.stock.Log,com.shop.stock.StockLevel,com.shop.stock.StockLevel,com.shop.stock.Reorder\n");
        return routes.build();
    }
}
