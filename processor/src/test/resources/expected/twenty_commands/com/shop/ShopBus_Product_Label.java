package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Label} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Label {
    private final ProductHandlers_Bridge productHandlers;

    ShopBus_Product_Label(ShopBus bus) {
        this.productHandlers = bus.productHandlersPackage().productHandlersBridge();
    }

    Integer send(Product.Label message) {
        Integer result;
        result = productHandlers.handle_com_shop_Product_Label(message);
        return result;
    }
}
