package com.shop;

import com.shop.orders.Archive_Package;
import com.shop.orders.OrderEvent;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.EventFilters;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.OrderCancelled} in {@link ShopBus}:
 * {@link com.shop.NoRehearsals}
 * {@link com.shop.orders.Outside}
 * {@link com.shop.orders.Statistics}
 * {@link com.shop.orders.Archive}
 * {@link com.shop.limits.Few}
 * {@link com.shop.orders.Mailer}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderCancelled implements QueuedHandlers {
    private final ShopBus bus;

    private final EventFilter noRehearsals;

    private final EventFilter outside;

    private final Object statistics;

    private final Object archive;

    private final EventFilter few;

    private final Object mailer;

    ShopBus_OrderCancelled(ShopBus bus) {
        this.bus = bus;
        this.noRehearsals = (EventFilter) bus.clockPackage().noRehearsals();
        this.outside = (EventFilter) bus.archivePackage().outside();
        this.statistics = bus.archivePackage().statistics();
        this.archive = bus.archivePackage().archive();
        this.few = (EventFilter) bus.archivePackage().few();
        this.mailer = bus.archivePackage().mailer();
    }

    void publish(Object message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        if (EventFilters.refuse(noRehearsals, "com.shop.NoRehearsals", bus.options(), (Event) message, shared)) {
            return;
        }
        EventFailures failures = null;
        try {
            if (outside.accepts((Event) message, shared)) {
                statistics_run(message);
            }
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), (Event) message, "com.shop.orders.Statistics", error);
        }
        QueuedEvents.publishAfter(failures, bus, this, (Event) message, shared);
        if (failures != null) {
            throw failures.toException();
        }
    }

    @Override
    public int queuedHandlers() {
        return 2;
    }

    @Override
    public int endOfGroup(int first) {
        switch (first) {
            case 0:
                return 2;
            default:
                throw new AssertionError(first);
        }
    }

    @Override
    public String queuedHandler(int handler) {
        switch (handler) {
            case 0:
                return "com.shop.orders.Archive";
            case 1:
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
            case 1:
                return outside.accepts(event, metadata) && few.accepts(event, metadata);
            default:
                return true;
        }
    }

    @Override
    public void handle(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                archive_run(event);
                return;
            case 1:
                mailer_run(event);
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void statistics_run(Object message) {
        Archive_Package.statistics_handle(statistics, (OrderEvent) message);
    }

    private void archive_run(Object message) {
        Archive_Package.archive_handle(archive, (OrderEvent) message);
    }

    private void mailer_run(Object message) {
        Archive_Package.mailer_handle(mailer, (OrderEvent) message);
    }
}
