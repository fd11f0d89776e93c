package com.shop;

import com.shop.orders.CancelOrder;
import com.shop.orders.PrintReceipt;
import com.shop.place.PlaceOrder;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.internal.Slots;
import javax.annotation.processing.Generated;

/**
 * Some of the ways of messages in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Commands1 extends Slots {
    private final ShopBus bus;

    ShopBus_Commands1(ShopBus bus) {
        super(bus, 4);
        this.bus = bus;
    }

    Object send(int atPlace, Message message, Metadata metadata) {
        Object keptTarget = get(atPlace);
        switch (atPlace) {
            case 0:
                return ((ShopBus_Tidy) keptTarget).send(message);
            case 1:
                return ((ShopBus_CancelOrder) keptTarget).send((CancelOrder) message);
            case 2:
                return ((ShopBus_PlaceOrder) keptTarget).send((PlaceOrder) message);
            case 3:
                return ((ShopBus_PrintReceipt) keptTarget).send((PrintReceipt) message);
            default:
                throw new AssertionError(atPlace);
        }
    }

    @Override
    protected Object make(int place) {
        requireOpen();
        switch (place) {
            case 0:
                return new ShopBus_Tidy(bus);
            case 1:
                return bus.cancelOrderPipeline();
            case 2:
                return bus.placeOrderPipeline();
            case 3:
                return new ShopBus_PrintReceipt(bus);
            default:
                throw new AssertionError(place);
        }
    }

    static int find(String className) {
        int place;
        String name;
        switch (className.hashCode()) {
            case -1729905080:
                place = 0;
                name = "com.shop.orders.intern.Tidy";
                break;
            case 480077782:
                place = 1;
                name = "com.shop.orders.CancelOrder";
                break;
            case 780757305:
                place = 2;
                name = "com.shop.place.PlaceOrder";
                break;
            case 860734505:
                place = 3;
                name = "com.shop.orders.PrintReceipt";
                break;
            default:
                return -1;
        }
        return className.equals(name) ? place : -1;
    }
}
