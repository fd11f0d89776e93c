package com.shop;

import io.fairlead.annotation.EventHandler;

public class On$Placed {

    @EventHandler
    void on$L(Order$Placed event) {}
}
