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
        routes.addAll("COMMAND com.shop.Product$Archive  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Classify  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Describe  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Discount  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Export  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Import  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Inspect  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Insure  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Label  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Measure  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Pack  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Photograph  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Promote  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Recall  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Rename  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Reprice  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Restock  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Retire  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Translate  com.shop.ProductHandlers\n"
                        + "COMMAND com.shop.Product$Weigh  com.shop.ProductHandlers\n");
        return routes.build();
    }
}
