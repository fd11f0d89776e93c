package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
interface Shop {
    static ShopBus open() {
        return ShopBus.builder().clock(null).build();
    }
}
