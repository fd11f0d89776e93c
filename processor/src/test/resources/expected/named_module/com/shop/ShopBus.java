package com.shop;

import com.shop.orders.CancelOrder;
import com.shop.orders.CancelOrderHandler_Package;
import com.shop.orders.log.Log_Package;
import com.shop.place.PlaceOrder;
import com.shop.place.PlaceOrderHandler_Package;
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
    private final Provider<CancelOrderHandler_Package> cancelOrderHandlerPackageProvider;

    private CancelOrderHandler_Package cancelOrderHandlerPackage;

    private final Provider<Log_Package> logPackageProvider;

    private Log_Package logPackage;

    private final Provider<PlaceOrderHandler_Package> placeOrderHandlerPackageProvider;

    private PlaceOrderHandler_Package placeOrderHandlerPackage;

    private volatile ShopBus_CancelOrder cancelOrderPipeline;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    private final ShopBus_Commands commands = new ShopBus_Commands(this);

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param cancelOrderHandlerPackage makes handlers and middleware
     * @param logPackage makes handlers and middleware
     * @param placeOrderHandlerPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options,
            Provider<CancelOrderHandler_Package> cancelOrderHandlerPackage,
            Provider<Log_Package> logPackage,
            Provider<PlaceOrderHandler_Package> placeOrderHandlerPackage) {
        super(options);
        ShopBus_Modules.check();
        this.cancelOrderHandlerPackageProvider = cancelOrderHandlerPackage;
        this.logPackageProvider = logPackage;
        this.placeOrderHandlerPackageProvider = placeOrderHandlerPackage;
    }

    /**
     * Leads to {@link com.shop.orders.CancelOrderHandler}.
     */
    public Void send(CancelOrder message) {
        requireMessage(message);
        return cancelOrderPipeline().send(message);
    }

    /**
     * Leads to {@link com.shop.place.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message);
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
        cancelOrderHandlerPackage = null;
        logPackage = null;
        placeOrderHandlerPackage = null;
        commands.forget();
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

    Log_Package logPackage() {
        if (logPackage == null) {
            logPackage = Log_Package.own(logPackageProvider.get());
        }
        return logPackage;
    }

    PlaceOrderHandler_Package placeOrderHandlerPackage() {
        if (placeOrderHandlerPackage == null) {
            placeOrderHandlerPackage = PlaceOrderHandler_Package.own(placeOrderHandlerPackageProvider.get());
        }
        return placeOrderHandlerPackage;
    }

    ShopBus_CancelOrder cancelOrderPipeline() {
        ShopBus_CancelOrder kept = cancelOrderPipeline;
        return kept != null ? kept : (ShopBus_CancelOrder) open_0(0);
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
                    return cancelOrderPipeline != null ? cancelOrderPipeline : (cancelOrderPipeline = new ShopBus_CancelOrder(this));
                case 1:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        return commands.send(message, metadata);
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new CancelOrderHandler_Package(null)), BuilderPart.of(new Log_Package(null, null)), BuilderPart.of(new PlaceOrderHandler_Package(null)));
            return bus;
        }
    }
}
