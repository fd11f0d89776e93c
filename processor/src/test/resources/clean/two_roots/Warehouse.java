package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
final class Warehouse {
    private Warehouse() {}
}
