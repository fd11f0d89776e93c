package com.shop;

import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.internal.MessageTable;
import io.fairlead.internal.Refusals;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Finds the ways of messages in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Events extends MessageTable {
    private final ShopBus bus;

    ShopBus_Events(ShopBus bus) {
        super(bus, 1);
        this.bus = bus;
    }

    void publish(Message message, Metadata metadata) {
        int number = indexOf(Objects.requireNonNull(message, "message"));
        switch (number >> 7) {
            case 0:
                ((ShopBus_Events1) get(0)).publish(number & 127, message, metadata);
                return;
            default:
                throw Refusals.unhandled(message);
        }
    }

    @Override
    protected Object make(int place) {
        switch (place) {
            case 0:
                return new ShopBus_Events1(bus);
            default:
                throw new AssertionError(place);
        }
    }

    @Override
    protected int find(String className) {
        return ShopBus_Events1.find(className);
    }
}
