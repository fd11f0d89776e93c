package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xb2a2633bc67945fbL,
        messages = {
                    "com.shop CancelOrder PlaceOrder",
                    "com.shop.stock CountStock"
                },
        handlers = {
                    "com.shop CancelOrderHandler PlaceOrderHandler",
                    "com.shop.stock CountStockHandler"
                },
        packages = {
                    "com.shop CancelOrderHandler_Package",
                    "com.shop.stock CountStockHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_CancelOrder {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xb2a2633bc67945fbL;
    }
}
