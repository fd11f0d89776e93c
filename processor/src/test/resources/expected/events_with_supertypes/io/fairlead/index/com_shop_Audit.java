package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xe2295eff9338d835L,
        messages = {
                    "com.shop OrderPlaced OrderShipped"
                },
        handlers = {
                    "com.shop Audit Notify OrderHistory"
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
        return 0xe2295eff9338d835L;
    }
}
