package com.shop;

/** There is no such overload if the whole library is taken for an earlier build of this program. */
final class Client {
    private Client() {}

    static String place(ShopBus bus) {
        return bus.send(new PlaceOrder("ALFKI"));
    }
}
