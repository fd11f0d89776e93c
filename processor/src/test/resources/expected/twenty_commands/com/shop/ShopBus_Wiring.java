package com.shop;

import io.fairlead.Wiring;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link ShopBus} was compiled to do.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Wiring {
    private ShopBus_Wiring() {
    }

    private static void add0(Wiring.Builder routes) {
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Archive", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Classify", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Describe", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Discount", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Export", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Import", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Inspect", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Insure", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Label", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Measure", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Pack", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Photograph", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Promote", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Recall", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Rename", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Reprice", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Restock", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Retire", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Translate", List.of(), List.of("com.shop.ProductHandlers"));
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Weigh", List.of(), List.of("com.shop.ProductHandlers"));
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        add0(routes);
        return routes.build();
    }
}
