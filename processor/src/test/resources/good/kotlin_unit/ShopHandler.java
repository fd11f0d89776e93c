package com.shop;

import io.fairlead.annotation.CommandHandler;
import java.io.IOException;

@CommandHandler
final class ShopHandler {
    void handle(CloseShop command) {}

    void handle(OpenShop command) throws IOException {
        throw new IOException("no key");
    }
}
