package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.internal.PendingEffects;
import io.fairlead.internal.PipelineContext;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Store} in {@link ShopBus}:
 * {@link com.shop.Announce}
 * {@link com.shop.StoreHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Store {
    private final ShopBus bus;

    private final Announce announce;

    private final StoreHandler storeHandler;

    ShopBus_Store(ShopBus bus) {
        this.bus = bus;
        this.announce = (Announce) bus.announcePackage().announce();
        this.storeHandler = (StoreHandler) bus.announcePackage().storeHandler();
    }

    String send(Store message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.StoreHandler");
        String result;
        PendingEffects pending = new PendingEffects(bus, context);
        try {
            result = handle(message, context, pending);
        } catch (Throwable error) {
            pending.fail();
            throw error;
        }
        pending.settle();
        return result;
    }

    private String handle(Store message, MessageContext context, PendingEffects pending) {
        String result;
        long announceState = Announce_Package.announce_before(announce, message);
        Outcome outcome = Objects.requireNonNull(Announce_Package.storeHandler_handle(storeHandler, message), "com.shop.StoreHandler.handle must return an Outcome, but returned null");
        result = (String) outcome.result();
        pending.keep(outcome);
        pending.add(new AfterCommit_Announce(this, message, result, context, announceState));
        return result;
    }

    private static final class AfterCommit_Announce implements Runnable {
        private final ShopBus_Store itsPipeline;

        private final Store message;

        private final String result;

        private final MessageContext context;

        private final long announceState;

        AfterCommit_Announce(ShopBus_Store itsPipeline, Store message, String result,
                MessageContext context, long announceState) {
            this.itsPipeline = itsPipeline;
            this.message = message;
            this.result = result;
            this.context = context;
            this.announceState = announceState;
        }

        @Override
        public void run() {
            Announce_Package.announce_afterCommit(itsPipeline.announce, message, result, context, announceState);
        }
    }
}
