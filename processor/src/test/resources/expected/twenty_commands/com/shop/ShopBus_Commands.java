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
            case "com.shop.Product$Archive":
                return 0;
            case "com.shop.Product$Classify":
                return 1;
            case "com.shop.Product$Describe":
                return 2;
            case "com.shop.Product$Discount":
                return 3;
            case "com.shop.Product$Export":
                return 4;
            case "com.shop.Product$Import":
                return 5;
            case "com.shop.Product$Inspect":
                return 6;
            case "com.shop.Product$Insure":
                return 7;
            case "com.shop.Product$Label":
                return 8;
            case "com.shop.Product$Measure":
                return 9;
            case "com.shop.Product$Pack":
                return 10;
            case "com.shop.Product$Photograph":
                return 11;
            case "com.shop.Product$Promote":
                return 12;
            case "com.shop.Product$Recall":
                return 13;
            case "com.shop.Product$Rename":
                return 14;
            case "com.shop.Product$Reprice":
                return 15;
            case "com.shop.Product$Restock":
                return 16;
            case "com.shop.Product$Retire":
                return 17;
            case "com.shop.Product$Translate":
                return 18;
            case "com.shop.Product$Weigh":
                return 19;
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
