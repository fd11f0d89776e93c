package com.shop;

final class Client {
    private Client() {}

    static String place(ShopBus bus) {
        return bus.send(new PlaceOrder("ALFKI"));
    }
}
