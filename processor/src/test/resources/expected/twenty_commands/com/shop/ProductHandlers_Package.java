package com.shop;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ProductHandlers_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public ProductHandlers_Package(Provider<ProductHandlers> productHandlers) {
        super(productHandlers);
    }

    private ProductHandlers_Package(ProductHandlers_Package injected) {
        super(injected);
    }

    public static ProductHandlers_Package own(ProductHandlers_Package injected) {
        return new ProductHandlers_Package(injected);
    }

    public Object productHandlers() {
        Object made = made(0);
        return made != null ? made : keep(0, new ProductHandlers());
    }

    public static int productHandlers_handle_com_shop_Product_Archive(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Archive) message);
    }

    public static int productHandlers_handle_com_shop_Product_Classify(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Classify) message);
    }

    public static int productHandlers_handle_com_shop_Product_Describe(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Describe) message);
    }

    public static int productHandlers_handle_com_shop_Product_Discount(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Discount) message);
    }

    public static int productHandlers_handle_com_shop_Product_Export(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Export) message);
    }

    public static int productHandlers_handle_com_shop_Product_Import(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Import) message);
    }

    public static int productHandlers_handle_com_shop_Product_Inspect(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Inspect) message);
    }

    public static int productHandlers_handle_com_shop_Product_Insure(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Insure) message);
    }

    public static int productHandlers_handle_com_shop_Product_Label(Object target, Object message) {
        return ((ProductHandlers) target).handle((Product.Label) message);
    }

    public static int productHandlers_handle_com_shop_Product_Measure(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Measure) message);
    }

    public static int productHandlers_handle_com_shop_Product_Pack(Object target, Object message) {
        return ((ProductHandlers) target).handle((Product.Pack) message);
    }

    public static int productHandlers_handle_com_shop_Product_Photograph(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Photograph) message);
    }

    public static int productHandlers_handle_com_shop_Product_Promote(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Promote) message);
    }

    public static int productHandlers_handle_com_shop_Product_Recall(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Recall) message);
    }

    public static int productHandlers_handle_com_shop_Product_Rename(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Rename) message);
    }

    public static int productHandlers_handle_com_shop_Product_Reprice(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Reprice) message);
    }

    public static int productHandlers_handle_com_shop_Product_Restock(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Restock) message);
    }

    public static int productHandlers_handle_com_shop_Product_Retire(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Retire) message);
    }

    public static int productHandlers_handle_com_shop_Product_Translate(Object target,
            Object message) {
        return ((ProductHandlers) target).handle((Product.Translate) message);
    }

    public static int productHandlers_handle_com_shop_Product_Weigh(Object target, Object message) {
        return ((ProductHandlers) target).handle((Product.Weigh) message);
    }
}
