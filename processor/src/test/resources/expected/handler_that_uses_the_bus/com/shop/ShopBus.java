package com.shop;

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
public final class ShopBus extends GeneratedBus {
    private final Provider<PlaceOrderHandler_Package> placeOrderHandlerPackageProvider;

    private PlaceOrderHandler_Package placeOrderHandlerPackage;

    private ShopBus_PlaceOrder placeOrderPipeline;

    private ShopBus_OrderPlaced orderPlacedPipeline;

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
        this.placeOrderHandlerPackageProvider = placeOrderHandlerPackage;
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

    public void publish(OrderPlaced message) {
        Objects.requireNonNull(message, "message");
        orderPlacedPipeline().publish(message);
    }

    public void publish(OrderPlaced message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
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

    PlaceOrderHandler_Package placeOrderHandlerPackage() {
        if (placeOrderHandlerPackage == null) {
            placeOrderHandlerPackage = placeOrderHandlerPackageProvider.get();
        }
        return placeOrderHandlerPackage;
    }

    private ShopBus_PlaceOrder placeOrderPipeline() {
        ShopBus_PlaceOrder pipeline = placeOrderPipeline;
        return pipeline != null ? pipeline : open_placeOrderPipeline();
    }

    private ShopBus_PlaceOrder open_placeOrderPipeline() {
        synchronized (lock) {
            requireOpen();
            if (placeOrderPipeline == null) {
                placeOrderPipeline = new ShopBus_PlaceOrder(this);
            }
            return placeOrderPipeline;
        }
    }

    private ShopBus_OrderPlaced orderPlacedPipeline() {
        ShopBus_OrderPlaced pipeline = orderPlacedPipeline;
        return pipeline != null ? pipeline : open_orderPlacedPipeline();
    }

    private ShopBus_OrderPlaced open_orderPlacedPipeline() {
        synchronized (lock) {
            requireOpen();
            if (orderPlacedPipeline == null) {
                orderPlacedPipeline = new ShopBus_OrderPlaced(this);
            }
            return orderPlacedPipeline;
        }
    }

    private void forget_0() {
        placeOrderPipeline = null;
        orderPlacedPipeline = null;
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known);
        }
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof OrderPlaced known) {
            orderPlacedPipeline().publish(known);
            return;
        }
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(PlaceOrderHandler_Package.of(null, reserveStock)));
            BuilderPart.bindAll(bus, reserveStock);
            return bus;
        }
    }
}
