package com.shop;

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
        super(bus, 1);
        this.bus = bus;
    }

    Object send(int atPlace, Message message, Metadata metadata) {
        Object keptTarget = get(atPlace);
        switch (atPlace) {
            case 0:
                return ((ShopBus_PlaceOrder) keptTarget).send(message);
            default:
                throw new AssertionError(atPlace);
        }
    }

    @Override
    protected Object make(int place) {
        requireOpen();
        switch (place) {
            case 0:
                return new ShopBus_PlaceOrder(bus);
            default:
                throw new AssertionError(place);
        }
    }

    static int find(String className) {
        int place;
        String name;
        switch (className.hashCode()) {
            case 1725522789:
                place = 0;
                name = "com.shop.orders.PlaceOrder";
                break;
            default:
                return -1;
        }
        return className.equals(name) ? place : -1;
    }
}
