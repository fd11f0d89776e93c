package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 3,
        fingerprint = 0x64b66ed90072168aL,
        messages = {
                    "com.shop PlaceOrder"
                },
        handlers = {
                    "com.shop PlaceOrderHandler"
                },
        packages = {
                    "com.shop PlaceOrderHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_PlaceOrder {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x64b66ed90072168aL;
    }
}
