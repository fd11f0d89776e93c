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
        switch (className) {
            case "com.shop.orders.CancelOrder":
                return 0;
            case "com.shop.orders.PrintReceipt":
                return 1;
            case "com.shop.orders.intern.Tidy":
                return 2;
            case "com.shop.place.PlaceOrder":
                return 3;
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
