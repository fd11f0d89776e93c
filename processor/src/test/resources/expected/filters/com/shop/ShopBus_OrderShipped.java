package com.shop;

import com.shop.orders.Archive_Package;
import com.shop.orders.OrderShipped;
import io.fairlead.Event;
import io.fairlead.Metadata;
import io.fairlead.event.EventFilter;
import io.fairlead.internal.EventFilters;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.OrderShipped} in {@link ShopBus}:
 * {@link com.shop.NoRehearsals}
 * {@link com.shop.orders.Archive}
 * {@link com.shop.orders.Outside}
 * {@link com.shop.limits.Few}
 * {@link com.shop.orders.Mailer}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_OrderShipped implements QueuedHandlers {
    private final ShopBus bus;

    private final EventFilter noRehearsals;

    private final Object archive;

    private final EventFilter outside;

    private final EventFilter few;

    private final Object mailer;

    ShopBus_OrderShipped(ShopBus bus) {
        this.bus = bus;
        this.noRehearsals = (EventFilter) bus.clockPackage().noRehearsals();
        this.archive = bus.archivePackage().archive();
        this.outside = (EventFilter) bus.archivePackage().outside();
        this.few = (EventFilter) bus.archivePackage().few();
        this.mailer = bus.archivePackage().mailer();
    }

    void publish(OrderShipped message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        if (EventFilters.refuse(noRehearsals, "com.shop.NoRehearsals", bus.options(), message, shared)) {
            return;
        }
        QueuedEvents.publish(bus, this, message, shared);
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
                archive_run((OrderShipped) event);
                return;
            case 1:
                mailer_run((OrderShipped) event);
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void archive_run(OrderShipped message) {
        Archive_Package.archive_handle(archive, message);
    }

    private void mailer_run(OrderShipped message) {
        Archive_Package.mailer_handle(mailer, message);
    }
}
