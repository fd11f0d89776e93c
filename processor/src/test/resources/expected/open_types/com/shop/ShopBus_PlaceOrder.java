package com.shop;

import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Audit}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Audit audit;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.audit = (Audit) bus.auditPackage().audit();
        this.placeOrderHandler = (PlaceOrderHandler) bus.auditPackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        String result;
        Audit_Package.audit_before(audit, message);
        result = Audit_Package.placeOrderHandler_handle(placeOrderHandler, message);
        return result;
    }
}
