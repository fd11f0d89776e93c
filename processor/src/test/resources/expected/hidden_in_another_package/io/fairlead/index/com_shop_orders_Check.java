package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x35f11f494b5438dbL,
        messages = {
                    "com.shop.orders PlaceOrder"
                },
        handlers = {
                    "com.shop.orders PlaceOrderHandler"
                },
        middleware = {
                    "com.shop.orders Check"
                },
        packages = {
                    "com.shop.orders Check_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_orders_Check {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x35f11f494b5438dbL;
    }
}
