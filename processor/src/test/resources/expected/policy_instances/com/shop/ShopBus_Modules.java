package com.shop;

import io.fairlead.index.com_shop_Guard;
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
            ModuleCheck.compare(ShopBus.class, "its own module", 0xf2ab3af3ee9f4097L, com_shop_Guard.fingerprint(), com_shop_Guard.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "its own module", missing);
        }
    }

    static void check() {
        check0();
    }
}
