package com.shop;

import io.fairlead.index.com_shop_Announce;
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
            ModuleCheck.compare(ShopBus.class, "its own module", 0x0d1df2576331206cL, com_shop_Announce.fingerprint(), com_shop_Announce.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "its own module", missing);
        }
    }

    static void check() {
        check0();
    }
}
