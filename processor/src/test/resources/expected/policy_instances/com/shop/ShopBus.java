package com.shop;

import com.shop.orders.CountOrders;
import com.shop.orders.CountOrdersHandler_Package;
import com.shop.orders.PlaceOrder;
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
public final class ShopBus extends GeneratedBus {
    private final Provider<Guard_Package> guardPackageProvider;

    private Guard_Package guardPackage;

    private final Provider<CountOrdersHandler_Package> countOrdersHandlerPackageProvider;

    private CountOrdersHandler_Package countOrdersHandlerPackage;

    private volatile ShopBus_CountOrders countOrdersPipeline;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param guardPackage makes handlers and middleware
     * @param countOrdersHandlerPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Guard_Package> guardPackage,
            Provider<CountOrdersHandler_Package> countOrdersHandlerPackage) {
        super(options);
        ShopBus_Modules.check();
        this.guardPackageProvider = guardPackage;
        this.countOrdersHandlerPackageProvider = countOrdersHandlerPackage;
    }

    /**
     * Leads to {@link com.shop.orders.CountOrdersHandler}.
     */
    public Integer send(CountOrders message) {
        requireMessage(message);
        return countOrdersPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.orders.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message, null);
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
        countOrdersPipeline = null;
        placeOrderPipeline = null;
        guardPackage = null;
        countOrdersHandlerPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Guard_Package guardPackage() {
        if (guardPackage == null) {
            guardPackage = Guard_Package.own(guardPackageProvider.get());
        }
        return guardPackage;
    }

    CountOrdersHandler_Package countOrdersHandlerPackage() {
        if (countOrdersHandlerPackage == null) {
            countOrdersHandlerPackage = CountOrdersHandler_Package.own(countOrdersHandlerPackageProvider.get());
        }
        return countOrdersHandlerPackage;
    }

    ShopBus_CountOrders countOrdersPipeline() {
        ShopBus_CountOrders kept = countOrdersPipeline;
        return kept != null ? kept : (ShopBus_CountOrders) open_0(0);
    }

    ShopBus_PlaceOrder placeOrderPipeline() {
        ShopBus_PlaceOrder kept = placeOrderPipeline;
        return kept != null ? kept : (ShopBus_PlaceOrder) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return countOrdersPipeline != null ? countOrdersPipeline : (countOrdersPipeline = new ShopBus_CountOrders(this));
                case 1:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof CountOrders known) {
            return countOrdersPipeline().send(known, metadata);
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
        throw Refusals.unhandled(message);
    }

    /**
     * Builds {@link ShopBus} from what has no constructor without arguments.
     */
    public static final class Builder {
        private BusOptions options = BusOptions.defaults();

        private final BuilderPart<ShopBus, NotAtNight> notAtNight = new BuilderPart<>("notAtNight");

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
         * Gives a {@link NotAtNight}.
         *
         * @param value the object
         * @return this builder
         */
        public Builder notAtNight(NotAtNight value) {
            notAtNight.give(value);
            return this;
        }

        /**
         * Makes a {@link NotAtNight} from the bus, when it is first needed.
         *
         * @param value the function
         * @return this builder
         */
        public Builder notAtNight(Function<? super ShopBus, ? extends NotAtNight> value) {
            notAtNight.make(value);
            return this;
        }

        /**
         * Builds the bus.
         *
         * @return the bus
         * @throws IllegalStateException naming all that was not given
         */
        public ShopBus build() {
            BuilderPart.requireAll(notAtNight);
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Guard_Package(null)), BuilderPart.of(new CountOrdersHandler_Package(null, notAtNight, null, null)));
            BuilderPart.bindAll(bus, notAtNight);
            return bus;
        }
    }
}
