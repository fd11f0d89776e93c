package com.shop;

import com.shop.orders.CancelOrderHandler;
import com.shop.stock.ReserveHandler_Package;

/** Asks for what stands in the stubs as for what would stand in the real thing. */
final class Client {
    private Client() {}

    static ShopBus bus(ReserveHandler_Package stock) {
        return ShopBus.builder()
                .cancelOrderHandler(new CancelOrderHandler(System.out))
                .reserveHandlerPackage(stock)
                .build();
    }
}
