package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 1,
        fingerprint = 0x9cdf3e91a9b884a7L,
        messages = {
                    "com.shop.Product.Archive",
                    "com.shop.Product.Classify",
                    "com.shop.Product.Describe",
                    "com.shop.Product.Discount",
                    "com.shop.Product.Export",
                    "com.shop.Product.Import",
                    "com.shop.Product.Inspect",
                    "com.shop.Product.Insure",
                    "com.shop.Product.Label",
                    "com.shop.Product.Measure",
                    "com.shop.Product.Pack",
                    "com.shop.Product.Photograph",
                    "com.shop.Product.Promote",
                    "com.shop.Product.Recall",
                    "com.shop.Product.Rename",
                    "com.shop.Product.Reprice",
                    "com.shop.Product.Restock",
                    "com.shop.Product.Retire",
                    "com.shop.Product.Translate",
                    "com.shop.Product.Weigh"
                },
        handlers = {
                    "com.shop.ProductHandlers"
                },
        packages = {
                    "com.shop.ProductHandlers_Package"
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
        return 0x9cdf3e91a9b884a7L;
    }
}
