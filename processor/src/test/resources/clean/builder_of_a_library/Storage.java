package com.shop;

import com.shop.orders.Orders;
import dagger.Module;
import dagger.Provides;

@Module
final class Storage {
    @Provides
    Orders orders() {
        return customer -> customer;
    }
}
