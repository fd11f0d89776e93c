package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xc2d235981493801fL,
        messages = {
                    "com.shop.orders GetOrder OrderPlaced PlaceOrder"
                },
        handlers = {
                    "com.shop.orders OrderHandlers"
                },
        packages = {
                    "com.shop.orders OrderHandlers_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_orders_GetOrder {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xc2d235981493801fL;
    }
}
