package com.shop;

import io.fairlead.Next;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Retry}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private final Retry retry;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.retry = (Retry) bus.placeOrderHandlerPackage().retry();
        this.placeOrderHandler = (PlaceOrderHandler) bus.placeOrderHandlerPackage().placeOrderHandler();
    }

    String send(PlaceOrder message) {
        String result;
        Next next = new Next_Handle1(this, message);
        result = (String) PlaceOrderHandler_Package.retry_around(retry, message, next);
        return result;
    }

    private static final class Next_Handle1 implements Next {
        private final ShopBus_PlaceOrder itsPipeline;

        private final PlaceOrder message;

        Next_Handle1(ShopBus_PlaceOrder itsPipeline, PlaceOrder message) {
            this.itsPipeline = itsPipeline;
            this.message = message;
        }

        @Override
        public Object proceed() {
            String result;
            result = PlaceOrderHandler_Package.placeOrderHandler_handle(itsPipeline.placeOrderHandler, message);
            return result;
        }
    }
}
