package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Inspect} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Inspect {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Inspect(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Inspect message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Inspect(productHandlers, message);
        return result;
    }
}
