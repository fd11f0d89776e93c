package com.shop;

import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.internal.PendingEffects;
import io.fairlead.internal.PipelineContext;
import io.fairlead.internal.QueuedEvents;
import io.fairlead.internal.QueuedHandlers;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Stored} in {@link ShopBus}:
 * {@link com.shop.Announce}
 * {@link com.shop.StoredHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Stored implements QueuedHandlers {
    private final ShopBus bus;

    private final Announce announce;

    private final StoredHandler storedHandler;

    ShopBus_Stored(ShopBus bus) {
        this.bus = bus;
        this.announce = (Announce) bus.announcePackage().announce();
        this.storedHandler = (StoredHandler) bus.announcePackage().storedHandler();
    }

    void publish(Stored message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        QueuedEvents.publish(bus, this, message, shared);
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
                return "com.shop.StoredHandler";
            default:
                throw new AssertionError(handler);
        }
    }

    @Override
    public Object sequenceOf(Event event) {
        return null;
    }

    @Override
    public void handle(int handler, Event event, Metadata metadata) {
        switch (handler) {
            case 0:
                {
                    PendingEffects pending = new PendingEffects(bus, null);
                    try {
                        storedHandler_run((Stored) event, new PipelineContext(bus, metadata, "com.shop.StoredHandler"), pending);
                    } catch (Throwable error) {
                        pending.fail();
                        throw error;
                    }
                    pending.settle();
                }
                return;
            default:
                throw new AssertionError(handler);
        }
    }

    private void storedHandler_run(Stored message, MessageContext context, PendingEffects pending) {
        long announceState = Announce_Package.announce_before(announce, message);
        Announce_Package.storedHandler_handle(storedHandler, message);
        pending.add(new AfterCommit_Announce(this, message, context, announceState));
    }

    private static final class AfterCommit_Announce implements Runnable {
        private final ShopBus_Stored itsPipeline;

        private final Stored message;

        private final MessageContext context;

        private final long announceState;

        AfterCommit_Announce(ShopBus_Stored itsPipeline, Stored message, MessageContext context,
                long announceState) {
            this.itsPipeline = itsPipeline;
            this.message = message;
            this.context = context;
            this.announceState = announceState;
        }

        @Override
        public void run() {
            Announce_Package.announce_afterCommit(itsPipeline.announce, message, null, context, announceState);
        }
    }
}
