package com.shop;

import com.shop.stock.CountStock;
import com.shop.stock.CountStockHandler_Package;
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
import java.util.function.Function;
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
public final class OrderBus extends GeneratedBus {
    private final Provider<CancelOrderHandler_Package> cancelOrderHandlerPackageProvider;

    private CancelOrderHandler_Package cancelOrderHandlerPackage;

    private final Provider<CountStockHandler_Package> countStockHandlerPackageProvider;

    private CountStockHandler_Package countStockHandlerPackage;

    private volatile CancelOrderHandler cancelOrderHandler;

    private volatile PlaceOrderHandler placeOrderHandler;

    private volatile Object countStockHandler;

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
        OrderBus_Modules.check();
        this.cancelOrderHandlerPackageProvider = cancelOrderHandlerPackage;
        this.countStockHandlerPackageProvider = countStockHandlerPackage;
    }

    /**
     * Leads to {@link com.shop.CancelOrderHandler}.
     */
    public Void send(CancelOrder message) {
        requireMessage(message);
        CancelOrderHandler_Package.cancelOrderHandler_handle(cancelOrderHandler(), message);
        return null;
    }

    /**
     * Leads to {@link com.shop.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return CancelOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler(), message);
    }

    /**
     * Leads to {@link com.shop.stock.CountStockHandler}.
     */
    public Integer ask(CountStock message) {
        requireMessage(message);
        return CountStockHandler_Package.countStockHandler_handle(countStockHandler(), message);
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
        cancelOrderHandler = null;
        placeOrderHandler = null;
        countStockHandler = null;
        cancelOrderHandlerPackage = null;
        countStockHandlerPackage = null;
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
            cancelOrderHandlerPackage = CancelOrderHandler_Package.own(cancelOrderHandlerPackageProvider.get());
        }
        return cancelOrderHandlerPackage;
    }

    CountStockHandler_Package countStockHandlerPackage() {
        if (countStockHandlerPackage == null) {
            countStockHandlerPackage = CountStockHandler_Package.own(countStockHandlerPackageProvider.get());
        }
        return countStockHandlerPackage;
    }

    CancelOrderHandler cancelOrderHandler() {
        CancelOrderHandler kept = cancelOrderHandler;
        return kept != null ? kept : (CancelOrderHandler) open_0(0);
    }

    PlaceOrderHandler placeOrderHandler() {
        PlaceOrderHandler kept = placeOrderHandler;
        return kept != null ? kept : (PlaceOrderHandler) open_0(1);
    }

    Object countStockHandler() {
        Object kept = countStockHandler;
        return kept != null ? kept : (Object) open_0(2);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return cancelOrderHandler != null ? cancelOrderHandler : (cancelOrderHandler = (CancelOrderHandler) cancelOrderHandlerPackage().cancelOrderHandler());
                case 1:
                    return placeOrderHandler != null ? placeOrderHandler : (placeOrderHandler = (PlaceOrderHandler) cancelOrderHandlerPackage().placeOrderHandler());
                case 2:
                    return countStockHandler != null ? countStockHandler : (countStockHandler = countStockHandlerPackage().countStockHandler());
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof CancelOrder known) {
            CancelOrderHandler_Package.cancelOrderHandler_handle(cancelOrderHandler(), known);
            return null;
        }
        if (message instanceof PlaceOrder known) {
            return CancelOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler(), known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        if (message instanceof CountStock known) {
            return CountStockHandler_Package.countStockHandler_handle(countStockHandler(), known);
        }
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
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
            OrderBus bus = new OrderBus(options, BuilderPart.of(new CancelOrderHandler_Package(null, placeOrderHandler)), countStockHandlerPackage);
            BuilderPart.bindAll(bus, placeOrderHandler, countStockHandlerPackage);
            return bus;
        }
    }
}
