package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xa317359064a76bb3L,
        messages = {
                    "com.shop PlaceOrder"
                },
        handlers = {
                    "com.shop Journal PlaceOrderHandler"
                },
        packages = {
                    "com.shop Journal_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Journal {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xa317359064a76bb3L;
    }
}
