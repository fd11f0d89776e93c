package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.CountOrders;
import com.acme.orders.PlaceOrder;
import org.junit.jupiter.api.Test;

class ShopTest {

    @Test
    void handlersAndMiddlewareComeFromJars() {
        Shop shop = DaggerShop.create();

        assertThat(shop.bus().send(new PlaceOrder("ALFKI"))).isEqualTo("ALFKI-1");
        assertThat(shop.bus().ask(new CountOrders())).isEqualTo(1);
        assertThat(shop.trail().lines()).containsExactly("PlaceOrder", "CountOrders");
    }

    @Test
    void aRootSeesWhatItIncludes() {
        KioskBus kiosk = DaggerKiosk.create().bus();

        assertThat(kiosk.send(new PlaceOrder("ALFKI"))).isEqualTo("ALFKI-1");
        assertThat(kiosk.wiring().routes())
                .allSatisfy(route -> assertThat(route.middleware()).isEmpty());
    }
}
