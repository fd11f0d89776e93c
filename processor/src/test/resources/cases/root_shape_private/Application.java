package com.shop;

import io.fairlead.annotation.GenerateBus;

final class Application {
    private Application() {}

    @GenerateBus
    private interface Shop {}
}
