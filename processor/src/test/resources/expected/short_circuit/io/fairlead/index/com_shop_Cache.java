package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x6896ffb68e95737bL,
        messages = {
                    "com.shop PlaceOrder"
                },
        handlers = {
                    "com.shop PlaceOrderHandler"
                },
        middleware = {
                    "com.shop Cache"
                },
        packages = {
                    "com.shop Cache_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Cache {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x6896ffb68e95737bL;
    }
}
