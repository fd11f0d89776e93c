package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x671fa7722da20b0dL,
        messages = {
                    "com.shop Fetch Fetched"
                },
        handlers = {
                    "com.shop FetchHandler FetchedHandler"
                },
        middleware = {
                    "com.shop Inside Outside Retry"
                },
        packages = {
                    "com.shop FetchHandler_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Fetch {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x671fa7722da20b0dL;
    }
}
