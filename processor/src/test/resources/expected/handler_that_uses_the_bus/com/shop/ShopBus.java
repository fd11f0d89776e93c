package com.shop;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.EventFailures;
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
public final class ShopBus extends GeneratedBus {
    private final Provider<PlaceOrderHandler_Package> placeOrderHandlerPackageProvider;

    private PlaceOrderHandler_Package placeOrderHandlerPackage;

    private volatile PlaceOrderHandler placeOrderHandler;

    private volatile ReserveStock reserveStock;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param placeOrderHandlerPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options,
            Provider<PlaceOrderHandler_Package> placeOrderHandlerPackage) {
        super(options);
        ShopBus_Modules.check();
        this.placeOrderHandlerPackageProvider = placeOrderHandlerPackage;
    }

    /**
     * Leads to {@link com.shop.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return PlaceOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler(), message);
    }

    /**
     * Leads to {@link com.shop.ReserveStock}.
     */
    public void publish(OrderPlaced message) {
        requireMessage(message);
        var handler = reserveStock();
        try {
            PlaceOrderHandler_Package.reserveStock_handle(handler, message);
        } catch (Throwable error) {
            EventFailures.only(options(), message, "com.shop.ReserveStock", error);
        }
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
        placeOrderHandler = null;
        reserveStock = null;
        placeOrderHandlerPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    PlaceOrderHandler_Package placeOrderHandlerPackage() {
        if (placeOrderHandlerPackage == null) {
            placeOrderHandlerPackage = PlaceOrderHandler_Package.own(placeOrderHandlerPackageProvider.get());
        }
        return placeOrderHandlerPackage;
    }

    PlaceOrderHandler placeOrderHandler() {
        PlaceOrderHandler kept = placeOrderHandler;
        return kept != null ? kept : (PlaceOrderHandler) open_0(0);
    }

    ReserveStock reserveStock() {
        ReserveStock kept = reserveStock;
        return kept != null ? kept : (ReserveStock) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return placeOrderHandler != null ? placeOrderHandler : (placeOrderHandler = (PlaceOrderHandler) placeOrderHandlerPackage().placeOrderHandler());
                case 1:
                    return reserveStock != null ? reserveStock : (reserveStock = (ReserveStock) placeOrderHandlerPackage().reserveStock());
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof PlaceOrder known) {
            return PlaceOrderHandler_Package.placeOrderHandler_handle(placeOrderHandler(), known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof OrderPlaced known) {
            var handler = reserveStock();
            try {
                PlaceOrderHandler_Package.reserveStock_handle(handler, known);
            } catch (Throwable error) {
                EventFailures.only(options(), known, "com.shop.ReserveStock", error);
            }
            return;
        }
        throw Refusals.unhandled(message);
    }

    /**
     * Builds {@link ShopBus} from what has no constructor without arguments.
     */
    public static final class Builder {
        private BusOptions options = BusOptions.defaults();

        private final BuilderPart<ShopBus, ReserveStock> reserveStock = new BuilderPart<>("reserveStock");

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
         * Gives a {@link ReserveStock}.
         *
         * @param value the object
         * @return this builder
         */
        public Builder reserveStock(ReserveStock value) {
            reserveStock.give(value);
            return this;
        }

        /**
         * Makes a {@link ReserveStock} from the bus, when it is first needed.
         *
         * @param value the function
         * @return this builder
         */
        public Builder reserveStock(Function<? super ShopBus, ? extends ReserveStock> value) {
            reserveStock.make(value);
            return this;
        }

        /**
         * Builds the bus.
         *
         * @return the bus
         * @throws IllegalStateException naming all that was not given
         */
        public ShopBus build() {
            BuilderPart.requireAll(reserveStock);
            ShopBus bus = new ShopBus(options, BuilderPart.of(new PlaceOrderHandler_Package(null, reserveStock)));
            BuilderPart.bindAll(bus, reserveStock);
            return bus;
        }
    }
}
