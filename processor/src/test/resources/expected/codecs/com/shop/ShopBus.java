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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private final Provider<Handlers_Package> handlersPackageProvider;

    private Handlers_Package handlersPackage;

    private volatile Handlers handlers;

    private volatile ShopBus_CancelOrder cancelOrderPipeline;

    private volatile ShopBus_MoveOrder moveOrderPipeline;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param handlersPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Handlers_Package> handlersPackage) {
        super(options);
        ShopBus_Modules.check();
        this.handlersPackageProvider = handlersPackage;
    }

    /**
     * Leads to {@link com.shop.Handlers}.
     */
    public Void send(CancelOrder message) {
        requireMessage(message);
        return cancelOrderPipeline().send(message);
    }

    /**
     * Leads to {@link com.shop.Handlers}.
     */
    public Optional<Address[]> send(MoveOrder message) {
        requireMessage(message);
        return moveOrderPipeline().send(message);
    }

    /**
     * Leads to {@link com.shop.Handlers}.
     */
    public List<? extends Number> send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message);
    }

    /**
     * Leads to {@link com.shop.Handlers}.
     */
    public Address send(ShipOrder message) {
        requireMessage(message);
        return (Address) Handlers_Package.handlers_handle_com_shop_ShipOrder(handlers(), message);
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
        handlers = null;
        cancelOrderPipeline = null;
        moveOrderPipeline = null;
        placeOrderPipeline = null;
        handlersPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Handlers_Package handlersPackage() {
        if (handlersPackage == null) {
            handlersPackage = Handlers_Package.own(handlersPackageProvider.get());
        }
        return handlersPackage;
    }

    Handlers handlers() {
        Handlers kept = handlers;
        return kept != null ? kept : (Handlers) open_0(0);
    }

    ShopBus_CancelOrder cancelOrderPipeline() {
        ShopBus_CancelOrder kept = cancelOrderPipeline;
        return kept != null ? kept : (ShopBus_CancelOrder) open_0(1);
    }

    ShopBus_MoveOrder moveOrderPipeline() {
        ShopBus_MoveOrder kept = moveOrderPipeline;
        return kept != null ? kept : (ShopBus_MoveOrder) open_0(2);
    }

    ShopBus_PlaceOrder placeOrderPipeline() {
        ShopBus_PlaceOrder kept = placeOrderPipeline;
        return kept != null ? kept : (ShopBus_PlaceOrder) open_0(3);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return handlers != null ? handlers : (handlers = (Handlers) handlersPackage().handlers());
                case 1:
                    return cancelOrderPipeline != null ? cancelOrderPipeline : (cancelOrderPipeline = new ShopBus_CancelOrder(this));
                case 2:
                    return moveOrderPipeline != null ? moveOrderPipeline : (moveOrderPipeline = new ShopBus_MoveOrder(this));
                case 3:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof CancelOrder known) {
            return cancelOrderPipeline().send(known);
        }
        if (message instanceof MoveOrder known) {
            return moveOrderPipeline().send(known);
        }
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known);
        }
        if (message instanceof ShipOrder known) {
            return Handlers_Package.handlers_handle_com_shop_ShipOrder(handlers(), known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Handlers_Package(null, null)));
            return bus;
        }
    }
}
