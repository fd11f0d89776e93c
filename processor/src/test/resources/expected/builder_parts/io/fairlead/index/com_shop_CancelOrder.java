package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        messages = {
                    "com.shop.CancelOrder",
                    "com.shop.PlaceOrder",
                    "com.shop.stock.CountStock"
                },
        handlers = {
                    "com.shop.CancelOrderHandler",
                    "com.shop.PlaceOrderHandler",
                    "com.shop.stock.CountStockHandler"
                },
        packages = {
                    "com.shop.CancelOrderHandler_Package",
                    "com.shop.stock.CountStockHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_CancelOrder {
}
