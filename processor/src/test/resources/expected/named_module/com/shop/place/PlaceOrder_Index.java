package com.shop.place;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x38be24d8cc96f6a0L,
        module = "com.shop",
        parts = {
                    "com.shop.place.PlaceOrder_Index"
                },
        concealed = {
                    "com.shop.place"
                },
        messages = {
                    "com.shop.place PlaceOrder"
                },
        handlers = {
                    "com.shop.place PlaceOrderHandler"
                },
        packages = {
                    "com.shop.place PlaceOrderHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface PlaceOrder_Index {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x38be24d8cc96f6a0L;
    }
}
