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

    private static void add0(Wiring.Builder routes) {
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Archive", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Classify", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Describe", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Discount", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Export", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Import", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Inspect", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Insure", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Label", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Measure", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Pack", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Photograph", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Promote", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Recall", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Rename", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Reprice", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Restock", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Retire", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Translate", new String[] {}, new String[] {"com.shop.ProductHandlers"});
        routes.add(Wiring.Kind.COMMAND, "com.shop.Product$Weigh", new String[] {}, new String[] {"com.shop.ProductHandlers"});
    }

    static Wiring create() {
        Wiring.Builder routes = new Wiring.Builder();
        add0(routes);
        return routes.build();
    }
}
