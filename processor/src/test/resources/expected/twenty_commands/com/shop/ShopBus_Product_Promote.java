package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Promote} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Promote {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Promote(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Promote message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Promote(productHandlers, message);
        return result;
    }
}
