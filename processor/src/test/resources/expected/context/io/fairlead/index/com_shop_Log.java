package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 3,
        fingerprint = 0xa57329d4e4b640afL,
        messages = {
                    "com.shop PlaceOrder"
                },
        handlers = {
                    "com.shop PlaceOrderHandler"
                },
        middleware = {
                    "com.shop Log"
                },
        packages = {
                    "com.shop Log_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Log {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xa57329d4e4b640afL;
    }
}
