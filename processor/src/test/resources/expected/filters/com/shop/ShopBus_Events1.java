package com.shop;

import com.shop.orders.OrderPlaced;
import com.shop.orders.OrderShipped;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.internal.Slots;
import javax.annotation.processing.Generated;

/**
 * Some of the ways of messages in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Events1 extends Slots {
    private final ShopBus bus;

    ShopBus_Events1(ShopBus bus) {
        super(bus, 4);
        this.bus = bus;
    }

    void publish(int atPlace, Message message, Metadata metadata) {
        Object keptTarget = get(atPlace);
        switch (atPlace) {
            case 0:
                // nobody handles it
                return;
            case 1:
                ((ShopBus_OrderShipped) keptTarget).publish((OrderShipped) message, metadata);
                return;
            case 2:
                ((ShopBus_OrderPlaced) keptTarget).publish((OrderPlaced) message, metadata);
                return;
            case 3:
                ((ShopBus_OrderCancelled) keptTarget).publish(message, metadata);
                return;
            default:
                throw new AssertionError(atPlace);
        }
    }

    @Override
    protected Object make(int place) {
        switch (place) {
            case 0:
                // nobody handles it, which takes nothing, not even an open bus
                return this;
            default:
                break;
        }
        requireOpen();
        switch (place) {
            case 1:
                return bus.orderShippedPipeline();
            case 2:
                return bus.orderPlacedPipeline();
            case 3:
                return new ShopBus_OrderCancelled(bus);
            default:
                throw new AssertionError(place);
        }
    }

    static int find(String className) {
        int place;
        String name;
        switch (className.hashCode()) {
            case -1842872281:
                place = 0;
                name = "com.shop.Ticked";
                break;
            case -1704914045:
                place = 1;
                name = "com.shop.orders.OrderShipped";
                break;
            case -691631091:
                place = 2;
                name = "com.shop.orders.OrderPlaced";
                break;
            case 1555272577:
                place = 3;
                name = "com.shop.orders.OrderCancelled";
                break;
            default:
                return -1;
        }
        return className.equals(name) ? place : -1;
    }
}
