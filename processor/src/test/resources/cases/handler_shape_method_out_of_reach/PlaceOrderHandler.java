package com.shop;

import com.shop.base.Answering;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class PlaceOrderHandler extends Answering<PlaceOrder> {
    @Inject
    PlaceOrderHandler() {}
}
