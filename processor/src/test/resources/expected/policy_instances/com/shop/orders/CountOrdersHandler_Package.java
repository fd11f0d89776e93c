package com.shop.orders;

import com.shop.NotAtNight;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class CountOrdersHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public CountOrdersHandler_Package(Provider<CountOrdersHandler> countOrdersHandler,
            Provider<NotAtNight> notAtNight, Provider<OwnOrder> ownOrder,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        super(countOrdersHandler, notAtNight, ownOrder, placeOrderHandler);
    }

    private CountOrdersHandler_Package(CountOrdersHandler_Package injected) {
        super(injected);
    }

    public static CountOrdersHandler_Package own(CountOrdersHandler_Package injected) {
        return new CountOrdersHandler_Package(injected);
    }

    public Object countOrdersHandler() {
        Object made = made(0);
        return made != null ? made : keep(0, new CountOrdersHandler());
    }

    public static int countOrdersHandler_handle(Object target, CountOrders message) {
        return ((CountOrdersHandler) target).handle(message);
    }

    public NotAtNight notAtNight() {
        return (NotAtNight) made(1);
    }

    public Object ownOrder() {
        Object made = made(2);
        return made != null ? made : keep(2, new OwnOrder());
    }

    public static Class<?> ownOrder_class() {
        return OwnOrder.class;
    }

    public Object placeOrderHandler() {
        Object made = made(3);
        return made != null ? made : keep(3, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, PlaceOrder message) {
        return ((PlaceOrderHandler) target).handle(message);
    }
}
