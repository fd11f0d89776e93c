package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x9db7587c190cbf59L,
        messages = {
                    "com.shop.stock Counted Moved Reserved"
                },
        handlers = {
                    "com.shop.stock Log Reorder StockLevel"
                },
        packages = {
                    "com.shop.stock Log_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_stock_Counted {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x9db7587c190cbf59L;
    }
}
