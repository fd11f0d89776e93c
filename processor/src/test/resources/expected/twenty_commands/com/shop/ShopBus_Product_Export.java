package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Export} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Export {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Export(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Export message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Export(productHandlers, message);
        return result;
    }
}
