package com.shop;

import io.fairlead.index.com_shop_CancelOrder;
import io.fairlead.internal.ModuleCheck;
import javax.annotation.processing.Generated;

/**
 * The modules that {@link ShopBus} was generated against.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Modules {
    private ShopBus_Modules() {
    }

    private static void check0() {
        try {
            ModuleCheck.compare(ShopBus.class, "its own module", 0x507b9255aac09572L, com_shop_CancelOrder.fingerprint(), com_shop_CancelOrder.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "its own module", missing);
        }
    }

    static void check() {
        check0();
    }
}
