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
final class ShopBus_Commands extends MessageTable {
    private final ShopBus bus;

    ShopBus_Commands(ShopBus bus) {
        super(bus, 1);
        this.bus = bus;
    }

    Object send(Message message, Metadata metadata) {
        int number = indexOf(Objects.requireNonNull(message, "message"));
        switch (number >> 8) {
            case 0:
                return ((ShopBus_Commands1) get(0)).send(number & 255, message, metadata);
            default:
                throw Refusals.unhandled(message);
        }
    }

    @Override
    protected Object make(int place) {
        switch (place) {
            case 0:
                return new ShopBus_Commands1(bus);
            default:
                throw new AssertionError(place);
        }
    }

    @Override
    protected int find(String className) {
        return ShopBus_Commands1.find(className);
    }
}
