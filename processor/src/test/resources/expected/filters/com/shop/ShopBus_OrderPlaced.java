package com.shop;

import com.shop.orders.Archive_Package;
import com.shop.orders.OrderPlaced;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.EventFilters;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.OrderPlaced} in {@link ShopBus}:
 * {@link com.shop.NoRehearsals}
 * {@link com.shop.orders.OrderLog}
 * {@link com.shop.orders.Outside}
 * {@link com.shop.orders.Statistics}
 * {@link com.shop.limits.Few}
 * {@link com.shop.orders.Mailer}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderPlaced implements QueuedHandlers {
    private final ShopBus bus;

    private final EventFilter noRehearsals;

    private final Object orderLog;

    private final EventFilter outside;

    private final Object statistics;

    private final EventFilter few;

    private final Object mailer;

    ShopBus_OrderPlaced(ShopBus bus) {
        this.bus = bus;
        this.noRehearsals = (EventFilter) bus.clockPackage().noRehearsals();
        this.orderLog = bus.archivePackage().orderLog();
        this.outside = (EventFilter) bus.archivePackage().outside();
        this.statistics = bus.archivePackage().statistics();
        this.few = (EventFilter) bus.archivePackage().few();
        this.mailer = bus.archivePackage().mailer();
    }

    void publish(OrderPlaced message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        if (EventFilters.refuse(noRehearsals, "com.shop.NoRehearsals", bus.options(), message, shared)) {
            return;
        }
        EventFailures failures = null;
        try {
            orderLog_run(message);
        } catch (Throwable error) {
            EventFailures.isolate(bus.options(), message, "com.shop.orders.OrderLog", error);
        }
        try {
            if (outside.accepts(message, shared)) {
                statistics_run(message);
            }
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.orders.Statistics", error);
        }
        QueuedEvents.publishAfter(failures, bus, this, message, shared);
        if (failures != null) {
            throw failures.toException();
        }
    }

    @Override
    public int queuedHandlers() {
        return 1;
    }

    @Override
    public int endOfGroup(int first) {
        switch (first) {
            case 0:
                return 1;
            default:
                throw new AssertionError(first);
        }
    }

    @Override
    public String queuedHandler(int handler) {
        switch (handler) {
            case 0:
                return "com.shop.orders.Mailer";
            default:
                throw new AssertionError(handler);
        }
    }

    @Override
    public Object sequenceOf(Event event) {
        return null;
    }

    @Override
    public boolean accepts(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                return outside.accepts(event, metadata) && few.accepts(event, metadata);
            default:
                return true;
        }
    }

    @Override
    public void handle(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                mailer_run((OrderPlaced) event);
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void orderLog_run(OrderPlaced message) {
        Archive_Package.orderLog_handle(orderLog, message);
    }

    private void statistics_run(OrderPlaced message) {
        Archive_Package.statistics_handle(statistics, message);
    }

    private void mailer_run(OrderPlaced message) {
        Archive_Package.mailer_handle(mailer, message);
    }
}
