package com.shop;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.GeneratedBus;
import io.fairlead.internal.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The bus of {@link com.shop.Shop}.
 *
 * <p>Messages have overloads that go straight to their pipelines or handlers.
 * Safe for use by many threads.
 */
@Singleton
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class ShopBus extends GeneratedBus {
    private final Provider<AttemptsMiddleware_Package> attemptsMiddlewarePackageProvider;

    private AttemptsMiddleware_Package attemptsMiddlewarePackage;

    private volatile ShopBus_CancelOrder cancelOrderPipeline;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    private volatile ShopBus_OrderPlaced orderPlacedPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param attemptsMiddlewarePackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options,
            Provider<AttemptsMiddleware_Package> attemptsMiddlewarePackage) {
        super(options);
        ShopBus_Modules.check();
        this.attemptsMiddlewarePackageProvider = attemptsMiddlewarePackage;
    }

    /**
     * Leads to {@link com.shop.CancelOrderHandler}.
     */
    public Void send(CancelOrder message) {
        requireMessage(message);
        return cancelOrderPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.Journal}.
     */
    public void publish(OrderPlaced message) {
        requireMessage(message);
        orderPlacedPipeline().publish(message);
    }

    @Override
    public <R> R send(Command<R> message) {
        return (R) dispatchCommand(message, null);
    }

    @Override
    public <R> R send(Command<R> message, Metadata metadata) {
        return (R) dispatchCommand(message, Objects.requireNonNull(metadata, "metadata"));
    }

    @Override
    public <R> R ask(Query<R> message) {
        return (R) dispatchQuery(message, null);
    }

    @Override
    public <R> R ask(Query<R> message, Metadata metadata) {
        return (R) dispatchQuery(message, Objects.requireNonNull(metadata, "metadata"));
    }

    @Override
    public void publish(Event message) {
        dispatchEvent(message, null);
    }

    @Override
    public void publish(Event message, Metadata metadata) {
        dispatchEvent(message, Objects.requireNonNull(metadata, "metadata"));
    }

    @Override
    public Wiring wiring() {
        return ShopBus_Wiring.create();
    }

    @Override
    protected void forgetPipelines() {
        cancelOrderPipeline = null;
        placeOrderPipeline = null;
        orderPlacedPipeline = null;
        attemptsMiddlewarePackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    AttemptsMiddleware_Package attemptsMiddlewarePackage() {
        if (attemptsMiddlewarePackage == null) {
            attemptsMiddlewarePackage = AttemptsMiddleware_Package.own(attemptsMiddlewarePackageProvider.get());
        }
        return attemptsMiddlewarePackage;
    }

    ShopBus_CancelOrder cancelOrderPipeline() {
        ShopBus_CancelOrder kept = cancelOrderPipeline;
        return kept != null ? kept : (ShopBus_CancelOrder) open_0(0);
    }

    ShopBus_PlaceOrder placeOrderPipeline() {
        ShopBus_PlaceOrder kept = placeOrderPipeline;
        return kept != null ? kept : (ShopBus_PlaceOrder) open_0(1);
    }

    ShopBus_OrderPlaced orderPlacedPipeline() {
        ShopBus_OrderPlaced kept = orderPlacedPipeline;
        return kept != null ? kept : (ShopBus_OrderPlaced) open_0(2);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return cancelOrderPipeline != null ? cancelOrderPipeline : (cancelOrderPipeline = new ShopBus_CancelOrder(this));
                case 1:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                case 2:
                    return orderPlacedPipeline != null ? orderPlacedPipeline : (orderPlacedPipeline = new ShopBus_OrderPlaced(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof CancelOrder known) {
            return cancelOrderPipeline().send(known, metadata);
        }
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known, metadata);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof OrderPlaced known) {
            orderPlacedPipeline().publish(known);
            return;
        }
        throw Refusals.unhandled(message);
    }

    /**
     * Builds {@link ShopBus} from what has no constructor without arguments.
     */
    public static final class Builder {
        private BusOptions options = BusOptions.defaults();

        private Builder() {
        }

        /**
         * Sets the options.
         *
         * @param value the options
         * @return this builder
         */
        public Builder options(BusOptions value) {
            options = Objects.requireNonNull(value, "options");
            return this;
        }

        /**
         * Builds the bus.
         *
         * @return the bus
         * @throws IllegalStateException naming all that was not given
         */
        public ShopBus build() {
            ShopBus bus = new ShopBus(options, BuilderPart.of(new AttemptsMiddleware_Package(null, null, null, null, null)));
            return bus;
        }
    }
}
