package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0xd9c454acffa6d176L,
        messages = {
                    "com.shop AllRates FetchRate LiveRates RateFetched"
                },
        handlers = {
                    "com.shop FetchRateHandler Rates"
                },
        middleware = {
                    "com.shop Cache Watch"
                },
        packages = {
                    "com.shop Cache_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_AllRates {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0xd9c454acffa6d176L;
    }
}
