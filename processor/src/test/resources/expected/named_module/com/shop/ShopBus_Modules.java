package com.shop;

import com.shop.orders.CancelOrder_Index;
import com.shop.place.PlaceOrder_Index;
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
            ModuleCheck.compare(ShopBus.class, "its own module", 0x38be24d8cc96f6a0L, PlaceOrder_Index.fingerprint(), PlaceOrder_Index.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "its own module", missing);
        }
    }

    private static void check1() {
        try {
            ModuleCheck.compare(ShopBus.class, "module com.shop.orders", 0x421f3adc29cd88fcL, CancelOrder_Index.fingerprint(), CancelOrder_Index.class);
        } catch (LinkageError missing) {
            throw ModuleCheck.missing(ShopBus.class, "module com.shop.orders", missing);
        }
    }

    static void check() {
        check0();
        check1();
    }
}
