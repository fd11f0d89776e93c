package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x507b9255aac09572L,
        messages = {
                    "com.shop CancelOrder MoveOrder PlaceOrder ShipOrder"
                },
        handlers = {
                    "com.shop Handlers"
                },
        middleware = {
                    "com.shop KeptMiddleware"
                },
        packages = {
                    "com.shop Handlers_Package"
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
        return 0x507b9255aac09572L;
    }
}
