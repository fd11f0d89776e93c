package com.shop;

import io.fairlead.index.com_shop_CancelOrder;
import io.fairlead.internal.ModuleCheck;
import javax.annotation.processing.Generated;

/**
 * The modules that {@link OrderBus} was generated against.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class OrderBus_Modules {
    private OrderBus_Modules() {
    }

    private static void check0() {
        try {
            ModuleCheck.compare(OrderBus.class, "its own module", 0xb2a2633bc67945fbL, com_shop_CancelOrder.fingerprint(), com_shop_CancelOrder.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(OrderBus.class, "its own module", missing);
        }
    }

    static void check() {
        check0();
    }
}
