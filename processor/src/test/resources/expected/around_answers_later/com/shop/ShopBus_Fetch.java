package com.shop;

import io.fairlead.AsyncNext;
import io.fairlead.Outcome;
import io.fairlead.internal.AsyncAnswer;
import io.fairlead.internal.PendingEffects;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Fetch} in {@link ShopBus}:
 * {@link com.shop.Outside}
 * {@link com.shop.Retry}
 * {@link com.shop.Inside}
 * {@link com.shop.FetchHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Fetch {
    private final ShopBus bus;

    private final Outside outside;

    private final Retry retry;

    private final Inside inside;

    private final FetchHandler fetchHandler;

    ShopBus_Fetch(ShopBus bus) {
        this.bus = bus;
        this.outside = (Outside) bus.fetchHandlerPackage().outside();
        this.retry = (Retry) bus.fetchHandlerPackage().retry();
        this.inside = (Inside) bus.fetchHandlerPackage().inside();
        this.fetchHandler = (FetchHandler) bus.fetchHandlerPackage().fetchHandler();
    }

    AsyncAnswer send(Fetch message) {
        return new Answer(this, message).begin();
    }

    private static final class Answer extends AsyncAnswer implements AsyncNext {
        private final ShopBus_Fetch itsPipeline;

        private final Fetch message;

        private final PendingEffects pending;

        private int entered;

        private long outsideState;

        Answer(ShopBus_Fetch itsPipeline, Fetch message) {
            super(itsPipeline.bus, null);
            this.itsPipeline = itsPipeline;
            this.message = message;
            pending = PendingEffects.late(itsPipeline.bus, null);
        }

        @Override
        protected CompletionStage<?> call() throws Throwable {
            outsideState = FetchHandler_Package.outside_before(itsPipeline.outside, message);
            entered = 1;
            AsyncNext next = this;
            return FetchHandler_Package.retry_aroundAsync(itsPipeline.retry, message, next);
        }

        @Override
        protected Object end() throws Throwable {
            String result;
            try {
                if (entered == 0) {
                    result = (String) value();
                } else {
                    try {
                        result = (String) value();
                    } finally {
                        FetchHandler_Package.outside_onFinally(itsPipeline.outside, message, outsideState);
                    }
                }
            } catch (Throwable error) {
                pending.fail();
                throw error;
            }
            pending.settle();
            return result;
        }

        @Override
        public CompletionStage proceed() {
            return new Answer_Handle1(this).begin();
        }
    }

    private static final class Answer_Handle1 extends AsyncAnswer {
        private final ShopBus_Fetch itsPipeline;

        private final Fetch message;

        private final PendingEffects pending;

        private int entered;

        private long insideState;

        Answer_Handle1(Answer outer) {
            super(outer);
            itsPipeline = outer.itsPipeline;
            message = outer.message;
            pending = outer.pending.begin();
        }

        @Override
        protected CompletionStage<?> call() throws Throwable {
            insideState = FetchHandler_Package.inside_before(itsPipeline.inside, message);
            entered = 1;
            return FetchHandler_Package.fetchHandler_handle(itsPipeline.fetchHandler, message);
        }

        @Override
        protected Object end() throws Throwable {
            String result;
            try {
                if (entered == 0) {
                    result = (String) value();
                } else {
                    try {
                        Outcome outcome = (Outcome) Objects.requireNonNull(value(), "com.shop.FetchHandler.handle must end with an Outcome, but ended with null");
                        result = (String) outcome.result();
                        pending.keep(outcome);
                    } finally {
                        FetchHandler_Package.inside_onFinally(itsPipeline.inside, message, insideState);
                    }
                }
            } catch (Throwable error) {
                pending.fail();
                throw error;
            }
            pending.succeed();
            return result;
        }
    }
}
