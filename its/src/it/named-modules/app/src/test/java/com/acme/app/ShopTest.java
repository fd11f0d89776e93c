package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.handling.Requests;
import com.acme.orders.PlaceOrder;
import io.fairlead.validation.MessageValidationException;
import org.junit.jupiter.api.Test;

class ShopTest {

    @Test
    void allIsInNamedModules() {
        assertThat(Shop.class.getModule().getName()).isEqualTo("com.acme.app");
        assertThat(PlaceOrder.class.getModule().getName()).isEqualTo("com.acme.orders");
        assertThat(Requests.class.getModule().getName()).isEqualTo("com.acme.handling");
    }

    @Test
    void messagesHandlersAndMiddlewareOfOtherModulesMeet() {
        ShopBus bus = DaggerShop.create().bus();

        assertThat(bus.send(new PlaceOrder("ALFKI"))).isEqualTo("order of ALFKI");
        assertThatThrownBy(() -> bus.send(new PlaceOrder(" ")))
                .isInstanceOf(MessageValidationException.class)
                .hasMessage("PlaceOrder is not valid: customer must not be blank");
    }

    @Test
    void whatCannotBeNamedIsSentAllTheSame() {
        ShopBus bus = DaggerShop.create().bus();

        assertThat(String.valueOf(bus.send(Requests.forgetAll()))).isEqualTo("Forgotten[count=0]");
    }
}
