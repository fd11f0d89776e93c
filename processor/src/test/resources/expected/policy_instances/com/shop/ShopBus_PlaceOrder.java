package com.shop;

import com.shop.orders.CountOrdersHandler_Package;
import com.shop.orders.PlaceOrder;
import io.fairlead.Metadata;
import io.fairlead.internal.PipelineContext;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.Guard}
 * {@link com.shop.orders.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private static final Guarded guardedPolicy = new ShopBus_Guarded(CountOrdersHandler_Package.ownOrder_class(), new Class[] {CountOrdersHandler_Package.ownOrder_class(), NotAtNight.class, CountOrdersHandler_Package.ownOrder_class()}, "clerk");

    private final ShopBus bus;

    private final Guard guard;

    private final Object placeOrderHandler;

    private final List<Check> guardedChecks;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.guard = (Guard) bus.guardPackage().guard();
        this.placeOrderHandler = bus.countOrdersHandlerPackage().placeOrderHandler();
        this.guardedChecks = List.of((Check) bus.countOrdersHandlerPackage().ownOrder(), (Check) bus.countOrdersHandlerPackage().notAtNight());
    }

    String send(PlaceOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.orders.PlaceOrderHandler");
        String result;
        Guard_Package.guard_before(guard, message, guardedPolicy, guardedChecks);
        try {
            result = CountOrdersHandler_Package.placeOrderHandler_handle(placeOrderHandler, message);
        } finally {
            Guard_Package.guard_onFinally(guard, message, guardedChecks, context);
        }
        return result;
    }
}
