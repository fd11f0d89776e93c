package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x0d1df2576331206cL,
        messages = {
                    "com.shop Store Stored"
                },
        handlers = {
                    "com.shop StoreHandler StoredHandler"
                },
        middleware = {
                    "com.shop Announce"
                },
        packages = {
                    "com.shop Announce_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Announce {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x0d1df2576331206cL;
    }
}
