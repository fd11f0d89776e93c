package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Recall} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Recall {
    private final ProductHandlers productHandlers;

    ShopBus_Product_Recall(ShopBus bus) {
        this.productHandlers = (ProductHandlers) bus.productHandlersPackage().productHandlersComponent();
    }

    Integer send(Product.Recall message) {
        Integer result;
        result = ProductHandlers_Bridge.handle_com_shop_Product_Recall(productHandlers, message);
        return result;
    }
}
