package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xf2ab3af3ee9f4097L,
        messages = {
                    "com.shop.orders CountOrders PlaceOrder"
                },
        handlers = {
                    "com.shop.orders CountOrdersHandler PlaceOrderHandler"
                },
        middleware = {
                    "com.shop Guard"
                },
        packages = {
                    "com.shop Guard_Package",
                    "com.shop.orders CountOrdersHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Guard {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xf2ab3af3ee9f4097L;
    }
}
