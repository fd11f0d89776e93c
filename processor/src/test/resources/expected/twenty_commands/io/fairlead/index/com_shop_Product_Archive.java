package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x890a78505b8e1af8L,
        messages = {
                    "com.shop.Product Archive Classify Describe Discount Export Import Inspect Insure Label Measure Pack Photograph Promote Recall Rename Reprice Restock Retire Translate Weigh"
                },
        handlers = {
                    "com.shop ProductHandlers"
                },
        packages = {
                    "com.shop ProductHandlers_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_Product_Archive {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x890a78505b8e1af8L;
    }
}
