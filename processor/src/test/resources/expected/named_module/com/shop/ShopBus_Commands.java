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
            case -1729905080:
                return className.equals("com.shop.orders.intern.Tidy") ? 2 : -1;
            case 480077782:
                return className.equals("com.shop.orders.CancelOrder") ? 0 : -1;
            case 780757305:
                return className.equals("com.shop.place.PlaceOrder") ? 3 : -1;
            case 860734505:
                return className.equals("com.shop.orders.PrintReceipt") ? 1 : -1;
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
