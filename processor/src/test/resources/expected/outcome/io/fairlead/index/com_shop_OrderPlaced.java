package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x400a765e40e180c8L,
        messages = {
                    "com.shop OrderPlaced PlaceOrder"
                },
        handlers = {
                    "com.shop PlaceOrderHandler ReserveStock"
                },
        packages = {
                    "com.shop PlaceOrderHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_OrderPlaced {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x400a765e40e180c8L;
    }
}
