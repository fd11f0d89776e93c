package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.ShortCircuit;
import io.fairlead.internal.AsyncAnswer;
import io.fairlead.internal.LateContext;
import io.fairlead.internal.RaisedEvents;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.FetchRate} in {@link ShopBus}:
 * {@link com.shop.Watch}
 * {@link com.shop.Cache}
 * {@link com.shop.FetchRateHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_FetchRate {
    private final ShopBus bus;

    private final Watch watch;

    private final Cache cache;

    private final FetchRateHandler fetchRateHandler;

    ShopBus_FetchRate(ShopBus bus) {
        this.bus = bus;
        this.watch = (Watch) bus.cachePackage().watch();
        this.cache = (Cache) bus.cachePackage().cache();
        this.fetchRateHandler = (FetchRateHandler) bus.cachePackage().fetchRateHandler();
    }

    AsyncAnswer send(FetchRate message, Metadata metadata) {
        return new Answer(this, message, new LateContext(bus, metadata, "com.shop.FetchRateHandler")).begin();
    }

    private static final class Answer extends AsyncAnswer {
        private final ShopBus_FetchRate itsPipeline;

        private final FetchRate message;

        private final MessageContext context;

        private int entered;

        private long watchState;

        private ShortCircuit<Double> cacheEarly;

        Answer(ShopBus_FetchRate itsPipeline, FetchRate message, MessageContext context) {
            super(itsPipeline.bus, context);
            this.itsPipeline = itsPipeline;
            this.message = message;
            this.context = context;
        }

        @Override
        protected CompletionStage<?> call() throws Throwable {
            watchState = Cache_Package.watch_before(itsPipeline.watch, message);
            entered = 1;
            cacheEarly = Cache_Package.cache_before(itsPipeline.cache, message);
            if (cacheEarly.isTaken()) {
                return early(cacheEarly.result());
            }
            entered = 2;
            return Cache_Package.fetchRateHandler_handle(itsPipeline.fetchRateHandler, message, context);
        }

        @Override
        protected Object end() throws Throwable {
            Double result;
            Outcome outcome = null;
            if (entered == 0) {
                result = (Double) value();
            } else {
                try {
                    try {
                        if (entered == 1) {
                            result = (Double) value();
                        } else {
                            outcome = (Outcome) Objects.requireNonNull(value(), "com.shop.FetchRateHandler.handle must end with an Outcome, but ended with null");
                            result = (Double) outcome.result();
                        }
                    } catch (Throwable error) {
                        Cache_Package.watch_onError(itsPipeline.watch, message, error, watchState);
                        throw error;
                    }
                    Cache_Package.watch_after(itsPipeline.watch, message, result, watchState);
                } finally {
                    Cache_Package.watch_onFinally(itsPipeline.watch, message);
                }
            }
            if (outcome != null) {
                RaisedEvents.publishNow(itsPipeline.bus, outcome.events(), null);
            }
            return result;
        }
    }
}
