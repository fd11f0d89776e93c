package com.shop;

import io.fairlead.internal.MessageTable;
import javax.annotation.processing.Generated;

/**
 * The numbers of message classes in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Commands extends MessageTable {
    private static int find_0(String className) {
        switch (className.hashCode()) {
            case 1725522789:
                return className.equals("com.shop.orders.PlaceOrder") ? 0 : -1;
            default:
                return -1;
        }
    }

    @Override
    protected int find(String className) {
        int number = -1;
        if (number < 0) {
            number = find_0(className);
        }
        return number;
    }
}
