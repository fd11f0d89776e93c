package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Product.Export} in {@link ShopBus}:
 * {@link com.shop.ProductHandlers}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Product_Export {
    private final ProductHandlers_Bridge productHandlers;

    ShopBus_Product_Export(ShopBus bus) {
        this.productHandlers = bus.productHandlersPackage().productHandlersBridge();
    }

    Integer send(Product.Export message) {
        Integer result;
        result = productHandlers.handle_com_shop_Product_Export(message);
        return result;
    }
}
