package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xd62384508de3c953L,
        messages = {
                    "com.shop Ticked",
                    "com.shop.orders OrderCancelled OrderPlaced OrderShipped"
                },
        handlers = {
                    "com.shop Clock",
                    "com.shop.orders Archive Mailer OrderLog Statistics"
                },
        packages = {
                    "com.shop Clock_Package",
                    "com.shop.orders Archive_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Clock {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xd62384508de3c953L;
    }
}
