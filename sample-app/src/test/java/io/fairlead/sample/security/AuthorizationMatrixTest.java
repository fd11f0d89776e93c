package io.fairlead.sample.security;

import io.fairlead.Metadata;
import io.fairlead.authorization.testing.AuthorizationMatrix;
import io.fairlead.sample.TestService;
import io.fairlead.sample.customers.RegisterCustomer;
import io.fairlead.sample.orders.CancelOrder;
import io.fairlead.sample.orders.LinesBackordered;
import io.fairlead.sample.orders.OrderById;
import io.fairlead.sample.orders.OrderCancelled;
import io.fairlead.sample.orders.OrderPlaced;
import io.fairlead.sample.orders.OrderShipped;
import io.fairlead.sample.orders.OrdersOfCustomer;
import io.fairlead.sample.orders.PlaceOrder;
import io.fairlead.sample.orders.ShipOrder;
import io.fairlead.sample.products.AddProduct;
import io.fairlead.sample.products.Restock;
import io.fairlead.sample.products.StockLow;
import io.fairlead.sample.products.StockOfProduct;
import io.fairlead.sample.sales.SalesByCountry;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every message of the service, on every way in, sent by nobody, by somebody without roles, from another tenant, and by somebody who may. */
class AuthorizationMatrixTest {

    private final TestService service = TestService.stocked();
    private final Metadata staff = TestService.manager();
    private final Metadata customer =
            Metadata.builder().principal("customer-ALFKI").tenant("ALFKI").build();

    @AfterEach
    void close() {
        service.close();
    }

    @TestFactory
    Stream<DynamicTest> decides_every_message() {
        int own = service.bus().send(order(), customer);
        return AuthorizationMatrix.of(service.bus(), service.principals())
                .withoutRoles(Metadata.builder().principal(TestService.TRAINEE).build())
                .allowed(staff)
                .message(() -> new RegisterCustomer("LUMEN", "Lumen", null, null, "France"))
                .message(() -> new AddProduct(3, "Tea", null, BigDecimal.ONE, 1, 1))
                .message(() -> new Restock(1, 1))
                .message(() -> new ShipOrder(own, null, null))
                .message(SalesByCountry::new)
                .message(AuthorizationMatrixTest::order, customer)
                .message(() -> new OrdersOfCustomer("ALFKI", 0, 10), customer)
                .message(() -> new OrderById(own), customer)
                .message(() -> new CancelOrder(own, null), customer)
                .permitted(() -> new StockOfProduct(1))
                .permitted(() -> new OrderPlaced(own, "ALFKI", TestService.TODAY, BigDecimal.ONE))
                .permitted(() -> new OrderShipped(own, TestService.TODAY))
                .permitted(() -> new OrderCancelled(own))
                .permitted(() -> new LinesBackordered(own, List.of()))
                .permitted(() -> new StockLow(1, "Chai", 1, 2))
                .cases()
                .map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
    }

    private static PlaceOrder order() {
        return new PlaceOrder("ALFKI", List.of(new PlaceOrder.Line(1, 1, null, null)), null, null);
    }
}
