package com.shop;

import dagger.Module;
import dagger.Provides;

@Module
final class HandlerModule {
    @Provides
    PlaceOrderHandler placeOrderHandler() {
        return new PlaceOrderHandler("-");
    }
}
