package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Discount} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Discount {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Discount(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Discount message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Discount(productHandlers, message);
        return result;
    }
}
