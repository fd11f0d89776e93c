package com.shop;

import com.shop.stock.Reserved;
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
        super(bus, 3);
        this.bus = bus;
    }

    void publish(int atPlace, Message message, Metadata metadata) {
        Object keptTarget = get(atPlace);
        switch (atPlace) {
            case 0:
                ((ShopBus_Counted) keptTarget).publish(message);
                return;
            case 1:
                ((ShopBus_Moved) keptTarget).publish(message);
                return;
            case 2:
                ((ShopBus_Reserved) keptTarget).publish((Reserved) message, metadata);
                return;
            default:
                throw new AssertionError(atPlace);
        }
    }

    @Override
    protected Object make(int place) {
        requireOpen();
        switch (place) {
            case 0:
                return new ShopBus_Counted(bus);
            case 1:
                return new ShopBus_Moved(bus);
            case 2:
                return bus.reservedPipeline();
            default:
                throw new AssertionError(place);
        }
    }

    static int find(String className) {
        int place;
        String name;
        switch (className.hashCode()) {
            case -1082285173:
                place = 0;
                name = "com.shop.stock.Counted";
                break;
            case -367308912:
                place = 1;
                name = "com.shop.stock.Moved";
                break;
            case 830533931:
                place = 2;
                name = "com.shop.stock.Reserved";
                break;
            default:
                return -1;
        }
        return className.equals(name) ? place : -1;
    }
}
