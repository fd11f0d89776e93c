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
            case -1993854944:
                return className.equals("com.shop.Product$Promote") ? 12 : -1;
            case -1029188100:
                return className.equals("com.shop.Product$Photograph") ? 11 : -1;
            case -746322498:
                return className.equals("com.shop.Product$Measure") ? 9 : -1;
            case -589960362:
                return className.equals("com.shop.Product$Reprice") ? 15 : -1;
            case -587124445:
                return className.equals("com.shop.Product$Restock") ? 16 : -1;
            case -411164447:
                return className.equals("com.shop.Product$Discount") ? 3 : -1;
            case -225282220:
                return className.equals("com.shop.Product$Label") ? 8 : -1;
            case -214997540:
                return className.equals("com.shop.Product$Weigh") ? 19 : -1;
            case -145695303:
                return className.equals("com.shop.Product$Pack") ? 10 : -1;
            case 8095268:
                return className.equals("com.shop.Product$Classify") ? 1 : -1;
            case 272810612:
                return className.equals("com.shop.Product$Inspect") ? 6 : -1;
            case 333865579:
                return className.equals("com.shop.Product$Describe") ? 2 : -1;
            case 1312864686:
                return className.equals("com.shop.Product$Translate") ? 18 : -1;
            case 1427449684:
                return className.equals("com.shop.Product$Export") ? 4 : -1;
            case 1531807557:
                return className.equals("com.shop.Product$Import") ? 5 : -1;
            case 1532826202:
                return className.equals("com.shop.Product$Insure") ? 7 : -1;
            case 1781680817:
                return className.equals("com.shop.Product$Recall") ? 13 : -1;
            case 1782008542:
                return className.equals("com.shop.Product$Rename") ? 14 : -1;
            case 1782195131:
                return className.equals("com.shop.Product$Retire") ? 17 : -1;
            case 1862222114:
                return className.equals("com.shop.Product$Archive") ? 0 : -1;
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
