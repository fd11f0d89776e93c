package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Retire} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Retire {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Retire(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Retire message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Retire(productHandlers, message);
        return result;
    }
}
