package com.shop;

import com.shop.orders.CountOrders;
import com.shop.orders.CountOrdersHandler_Package;
import io.fairlead.Metadata;
import io.fairlead.internal.PipelineContext;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.CountOrders} in {@link ShopBus}:
 * {@link com.shop.Guard}
 * {@link com.shop.orders.CountOrdersHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_CountOrders {
    private static final Guarded guardedPolicy = new ShopBus_Guarded(void.class, new Class[] {}, "");

    private final ShopBus bus;

    private final Guard guard;

    private final Object countOrdersHandler;

    private final List<Check> guardedChecks;

    ShopBus_CountOrders(ShopBus bus) {
        this.bus = bus;
        this.guard = (Guard) bus.guardPackage().guard();
        this.countOrdersHandler = bus.countOrdersHandlerPackage().countOrdersHandler();
        this.guardedChecks = List.of();
    }

    Integer send(CountOrders message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.orders.CountOrdersHandler");
        Integer result;
        Guard_Package.guard_before(guard, message, guardedPolicy, guardedChecks);
        try {
            result = CountOrdersHandler_Package.countOrdersHandler_handle(countOrdersHandler, message);
        } finally {
            Guard_Package.guard_onFinally(guard, message, guardedChecks, context);
        }
        return result;
    }
}
