package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Label} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Label {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Label(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Label message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Label(productHandlers, message);
        return result;
    }
}
