package com.shop;

import io.fairlead.index.com_shop_Fetch;
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
            ModuleCheck.compare(ShopBus.class, "its own module", 0x671fa7722da20b0dL, com_shop_Fetch.fingerprint(), com_shop_Fetch.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "its own module", missing);
        }
    }

    static void check() {
        check0();
    }
}
