package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.GenerateBus;

final class Shop {
    private record Greeted(String name) implements Event {}

    @GenerateBus(open = Greeted.class)
    interface Root {}

    private Shop() {}
}
