package com.shop;

import io.fairlead.annotation.GenerateBus;

final class Application {
    @GenerateBus
    class Shop {}
}
