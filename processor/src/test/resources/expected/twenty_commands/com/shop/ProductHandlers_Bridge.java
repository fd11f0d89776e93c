package com.shop;

import javax.annotation.processing.Generated;

/**
 * Opens {@link ProductHandlers} to the buses, in whichever package they are.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ProductHandlers_Bridge {
    private final ProductHandlers target;

    ProductHandlers_Bridge(ProductHandlers target) {
        this.target = target;
    }

    public int handle_com_shop_Product_Archive(Object message) {
        return target.handle((Product.Archive) message);
    }

    public int handle_com_shop_Product_Classify(Object message) {
        return target.handle((Product.Classify) message);
    }

    public int handle_com_shop_Product_Describe(Object message) {
        return target.handle((Product.Describe) message);
    }

    public int handle_com_shop_Product_Discount(Object message) {
        return target.handle((Product.Discount) message);
    }

    public int handle_com_shop_Product_Export(Object message) {
        return target.handle((Product.Export) message);
    }

    public int handle_com_shop_Product_Import(Object message) {
        return target.handle((Product.Import) message);
    }

    public int handle_com_shop_Product_Inspect(Object message) {
        return target.handle((Product.Inspect) message);
    }

    public int handle_com_shop_Product_Insure(Object message) {
        return target.handle((Product.Insure) message);
    }

    public int handle_com_shop_Product_Label(Object message) {
        return target.handle((Product.Label) message);
    }

    public int handle_com_shop_Product_Measure(Object message) {
        return target.handle((Product.Measure) message);
    }

    public int handle_com_shop_Product_Pack(Object message) {
        return target.handle((Product.Pack) message);
    }

    public int handle_com_shop_Product_Photograph(Object message) {
        return target.handle((Product.Photograph) message);
    }

    public int handle_com_shop_Product_Promote(Object message) {
        return target.handle((Product.Promote) message);
    }

    public int handle_com_shop_Product_Recall(Object message) {
        return target.handle((Product.Recall) message);
    }

    public int handle_com_shop_Product_Rename(Object message) {
        return target.handle((Product.Rename) message);
    }

    public int handle_com_shop_Product_Reprice(Object message) {
        return target.handle((Product.Reprice) message);
    }

    public int handle_com_shop_Product_Restock(Object message) {
        return target.handle((Product.Restock) message);
    }

    public int handle_com_shop_Product_Retire(Object message) {
        return target.handle((Product.Retire) message);
    }

    public int handle_com_shop_Product_Translate(Object message) {
        return target.handle((Product.Translate) message);
    }

    public int handle_com_shop_Product_Weigh(Object message) {
        return target.handle((Product.Weigh) message);
    }
}
