package com.shop.stock;

import io.fairlead.MessageContext;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Log_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Log_Package(Provider<Log> log, Provider<Reorder> reorder,
            Provider<StockLevel> stockLevel) {
        super(log, reorder, stockLevel);
    }

    private Log_Package(Log_Package injected) {
        super(injected);
    }

    public static Log_Package own(Log_Package injected) {
        return new Log_Package(injected);
    }

    public Object log() {
        Object made = made(0);
        return made != null ? made : keep(0, new Log());
    }

    public static void log_handle(Object target, Reserved message) {
        ((Log) target).handle(message);
    }

    public Object reorder() {
        Object made = made(1);
        return made != null ? made : keep(1, new Reorder());
    }

    public static void reorder_handle(Object target, Reserved message) {
        ((Reorder) target).handle(message);
    }

    public Object stockLevel() {
        Object made = made(2);
        return made != null ? made : keep(2, new StockLevel());
    }

    public static void stockLevel_handle_com_shop_stock_Moved(Object target, Object message) {
        ((StockLevel) target).handle((Moved) message);
    }

    public static void stockLevel_handle_com_shop_stock_Reserved(Object target, Reserved message,
            MessageContext context) {
        ((StockLevel) target).handle(message, context);
    }

    public static void stockLevel_handle_com_shop_stock_StockEvent(Object target,
            StockEvent message) {
        ((StockLevel) target).handle(message);
    }
}
