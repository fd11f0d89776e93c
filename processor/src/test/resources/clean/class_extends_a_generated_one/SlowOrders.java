package com.shop;

final class SlowOrders extends PlaceOrderHandler_Factory_Base {
    @Override
    String place(ShopBus bus) {
        return bus.send(new PlaceOrder("ALFKI"));
    }
}
