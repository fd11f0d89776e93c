package com.shop;

import com.shop.orders.CancelOrder;
import com.shop.orders.PrintReceipt;
import com.shop.place.PlaceOrder;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.UnhandledMessageException;
import javax.annotation.processing.Generated;

/**
 * The ways of some messages in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Commands1 {
    private ShopBus_Commands1() {
    }

    static Object send(ShopBus bus, int number, Message message, Metadata metadata) {
        switch (number) {
            case 0: {
                return bus.cancelOrderPipeline().send((CancelOrder) message);
            }
            case 1: {
                return bus.printReceiptPipeline().send((PrintReceipt) message);
            }
            case 2: {
                return bus.tidyPipeline().send(message);
            }
            case 3: {
                return bus.placeOrderPipeline().send((PlaceOrder) message);
            }
            default:
                throw new UnhandledMessageException(message);
        }
    }
}
