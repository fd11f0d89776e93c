package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x5bf4c0f2a86dc235L,
        messages = {
                    "com.shop Greet Greeted PlaceOrder Shout"
                },
        handlers = {
                    "com.shop GreetHandler PlaceOrderHandler"
                },
        middleware = {
                    "com.shop Audit"
                },
        packages = {
                    "com.shop Audit_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Audit {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x5bf4c0f2a86dc235L;
    }
}
