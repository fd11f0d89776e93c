package com.shop;

import com.shop.stock.CountStock;
import com.shop.stock.CountStockHandler_Package;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.UnhandledMessageException;
import io.fairlead.Wiring;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.GeneratedBus;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The bus of {@link Shop}.
 *
 * <p>Each message that may be named here has an overload, which goes straight to the message's pipeline.
 * Safe for use by many threads.
 */
@Singleton
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class OrderBus extends GeneratedBus {
    private final Provider<CancelOrderHandler_Package> cancelOrderHandlerPackageProvider;

    private CancelOrderHandler_Package cancelOrderHandlerPackage;

    private final Provider<CountStockHandler_Package> countStockHandlerPackageProvider;

    private CountStockHandler_Package countStockHandlerPackage;

    private OrderBus_CancelOrder cancelOrderPipeline;

    private OrderBus_PlaceOrder placeOrderPipeline;

    private OrderBus_CountStock countStockPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param cancelOrderHandlerPackage makes handlers and middleware
     * @param countStockHandlerPackage makes handlers and middleware
     */
    @Inject
    public OrderBus(BusOptions options,
            Provider<CancelOrderHandler_Package> cancelOrderHandlerPackage,
            Provider<CountStockHandler_Package> countStockHandlerPackage) {
        super(options);
        this.cancelOrderHandlerPackageProvider = cancelOrderHandlerPackage;
        this.countStockHandlerPackageProvider = countStockHandlerPackage;
    }

    public Void send(CancelOrder message) {
        Objects.requireNonNull(message, "message");
        return cancelOrderPipeline().send(message);
    }

    public Void send(CancelOrder message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return cancelOrderPipeline().send(message);
    }

    public String send(PlaceOrder message) {
        Objects.requireNonNull(message, "message");
        return placeOrderPipeline().send(message);
    }

    public String send(PlaceOrder message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return placeOrderPipeline().send(message);
    }

    public Integer ask(CountStock message) {
        Objects.requireNonNull(message, "message");
        return countStockPipeline().ask(message);
    }

    public Integer ask(CountStock message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return countStockPipeline().ask(message);
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
        return OrderBus_Wiring.create();
    }

    @Override
    protected void forgetPipelines() {
        forget_0();
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    CancelOrderHandler_Package cancelOrderHandlerPackage() {
        if (cancelOrderHandlerPackage == null) {
            cancelOrderHandlerPackage = cancelOrderHandlerPackageProvider.get();
        }
        return cancelOrderHandlerPackage;
    }

    CountStockHandler_Package countStockHandlerPackage() {
        if (countStockHandlerPackage == null) {
            countStockHandlerPackage = countStockHandlerPackageProvider.get();
        }
        return countStockHandlerPackage;
    }

    private OrderBus_CancelOrder cancelOrderPipeline() {
        OrderBus_CancelOrder pipeline = cancelOrderPipeline;
        return pipeline != null ? pipeline : open_cancelOrderPipeline();
    }

    private OrderBus_CancelOrder open_cancelOrderPipeline() {
        synchronized (lock) {
            requireOpen();
            if (cancelOrderPipeline == null) {
                cancelOrderPipeline = new OrderBus_CancelOrder(this);
            }
            return cancelOrderPipeline;
        }
    }

    private OrderBus_PlaceOrder placeOrderPipeline() {
        OrderBus_PlaceOrder pipeline = placeOrderPipeline;
        return pipeline != null ? pipeline : open_placeOrderPipeline();
    }

    private OrderBus_PlaceOrder open_placeOrderPipeline() {
        synchronized (lock) {
            requireOpen();
            if (placeOrderPipeline == null) {
                placeOrderPipeline = new OrderBus_PlaceOrder(this);
            }
            return placeOrderPipeline;
        }
    }

    private OrderBus_CountStock countStockPipeline() {
        OrderBus_CountStock pipeline = countStockPipeline;
        return pipeline != null ? pipeline : open_countStockPipeline();
    }

    private OrderBus_CountStock open_countStockPipeline() {
        synchronized (lock) {
            requireOpen();
            if (countStockPipeline == null) {
                countStockPipeline = new OrderBus_CountStock(this);
            }
            return countStockPipeline;
        }
    }

    private void forget_0() {
        cancelOrderPipeline = null;
        placeOrderPipeline = null;
        countStockPipeline = null;
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof CancelOrder known) {
            return cancelOrderPipeline().send(known);
        }
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known);
        }
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        if (message instanceof CountStock known) {
            return countStockPipeline().ask(known);
        }
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    /**
     * Builds {@link OrderBus} from what has no constructor without arguments.
     */
    public static final class Builder {
        private BusOptions options = BusOptions.defaults();

        private final BuilderPart<OrderBus, PlaceOrderHandler> placeOrderHandler = new BuilderPart<>("placeOrderHandler");

        private final BuilderPart<OrderBus, CountStockHandler_Package> countStockHandlerPackage = new BuilderPart<>("countStockHandlerPackage");

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
         * Gives a {@link PlaceOrderHandler}.
         *
         * @param value the object
         * @return this builder
         */
        public Builder placeOrderHandler(PlaceOrderHandler value) {
            placeOrderHandler.give(value);
            return this;
        }

        /**
         * Makes a {@link PlaceOrderHandler} from the bus, when it is first needed.
         *
         * @param value the function
         * @return this builder
         */
        public Builder placeOrderHandler(
                Function<? super OrderBus, ? extends PlaceOrderHandler> value) {
            placeOrderHandler.make(value);
            return this;
        }

        /**
         * Gives a {@link CountStockHandler_Package}.
         *
         * @param value the object
         * @return this builder
         */
        public Builder countStockHandlerPackage(CountStockHandler_Package value) {
            countStockHandlerPackage.give(value);
            return this;
        }

        /**
         * Makes a {@link CountStockHandler_Package} from the bus, when it is first needed.
         *
         * @param value the function
         * @return this builder
         */
        public Builder countStockHandlerPackage(
                Function<? super OrderBus, ? extends CountStockHandler_Package> value) {
            countStockHandlerPackage.make(value);
            return this;
        }

        /**
         * Builds the bus.
         *
         * @return the bus
         * @throws IllegalStateException naming all that was not given
         */
        public OrderBus build() {
            BuilderPart.requireAll(placeOrderHandler, countStockHandlerPackage);
            OrderBus bus = new OrderBus(options, BuilderPart.of(CancelOrderHandler_Package.of(null, placeOrderHandler)), countStockHandlerPackage);
            BuilderPart.bindAll(bus, placeOrderHandler, countStockHandlerPackage);
            return bus;
        }
    }
}
