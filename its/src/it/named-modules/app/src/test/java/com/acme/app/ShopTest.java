package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.handling.Requests;
import com.acme.orders.PlaceOrder;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShopTest {

    private final AtomicInteger validations = new AtomicInteger();

    @Test
    void allIsInNamedModules() {
        assertThat(Shop.class.getModule().getName()).isEqualTo("com.acme.app");
        assertThat(PlaceOrder.class.getModule().getName()).isEqualTo("com.acme.orders");
        assertThat(Requests.class.getModule().getName()).isEqualTo("com.acme.handling");
    }

    @Test
    void messagesHandlersAndMiddlewareOfOtherModulesMeet() {
        ShopBus bus = DaggerShop.factory().create(validator()).bus();

        assertThat(bus.send(new PlaceOrder("ALFKI"))).isEqualTo("order of ALFKI");
        assertThat(validations).hasValue(1);
    }

    @Test
    void whatCannotBeNamedIsSentAllTheSame() {
        ShopBus bus = DaggerShop.factory().create(validator()).bus();

        assertThat(String.valueOf(bus.send(Requests.forgetAll()))).isEqualTo("Forgotten[count=0]");
    }

    /** Finds nothing wrong. */
    private Validator validator() {
        return (Validator) Proxy.newProxyInstance(
                ShopTest.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    validations.incrementAndGet();
                    return Set.of();
                });
    }
}
