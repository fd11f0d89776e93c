package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        messages = {
                    "com.shop.PlaceOrder"
                },
        handlers = {
                    "com.shop.PlaceOrderHandler"
                },
        packages = {
                    "com.shop.PlaceOrderHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_PlaceOrder {
}
