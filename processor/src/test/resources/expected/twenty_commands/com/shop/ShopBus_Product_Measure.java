package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Measure} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Measure {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Measure(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Measure message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Measure(productHandlers, message);
        return result;
    }
}
