package com.shop;

import io.fairlead.annotation.MessageName;

/** Named alike in every mix. */
public sealed interface Carrier {
    @MessageName("mail")
    record Post(int stamps) implements Carrier {}

    @MessageName("mail")
    record Pigeon(String name) implements Carrier {}

    record Courier(String name) implements Carrier {}

    @MessageName("Courier")
    record Bicycle(String rider) implements Carrier {}

    @MessageName("by \"air\"")
    record Plane(String flight) implements Carrier {}
}
