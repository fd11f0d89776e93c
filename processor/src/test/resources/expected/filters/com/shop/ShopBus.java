package com.shop;

import com.shop.limits.Few;
import com.shop.orders.Archive_Package;
import com.shop.orders.OrderPlaced;
import com.shop.orders.OrderShipped;
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
    private final Provider<Clock_Package> clockPackageProvider;

    private Clock_Package clockPackage;

    private final Provider<Archive_Package> archivePackageProvider;

    private Archive_Package archivePackage;

    private volatile ShopBus_OrderPlaced orderPlacedPipeline;

    private volatile ShopBus_OrderShipped orderShippedPipeline;

    private final ShopBus_Events events = new ShopBus_Events(this);

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param clockPackage makes handlers and middleware
     * @param archivePackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Clock_Package> clockPackage,
            Provider<Archive_Package> archivePackage) {
        super(options);
        ShopBus_Modules.check();
        this.clockPackageProvider = clockPackage;
        this.archivePackageProvider = archivePackage;
    }

    public void publish(Ticked message) {
        requireMessage(message);
        // nobody handles it
    }

    /**
     * Leads to {@link com.shop.orders.Mailer}, {@link com.shop.orders.OrderLog}, {@link com.shop.orders.Statistics}.
     */
    public void publish(OrderPlaced message) {
        requireMessage(message);
        orderPlacedPipeline().publish(message, null);
    }

    /**
     * Leads to {@link com.shop.orders.Archive}, {@link com.shop.orders.Mailer}.
     */
    public void publish(OrderShipped message) {
        requireMessage(message);
        orderShippedPipeline().publish(message, null);
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
        orderPlacedPipeline = null;
        orderShippedPipeline = null;
        clockPackage = null;
        archivePackage = null;
        events.forget();
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Clock_Package clockPackage() {
        if (clockPackage == null) {
            clockPackage = Clock_Package.own(clockPackageProvider.get());
        }
        return clockPackage;
    }

    Archive_Package archivePackage() {
        if (archivePackage == null) {
            archivePackage = Archive_Package.own(archivePackageProvider.get());
        }
        return archivePackage;
    }

    ShopBus_OrderPlaced orderPlacedPipeline() {
        ShopBus_OrderPlaced kept = orderPlacedPipeline;
        return kept != null ? kept : (ShopBus_OrderPlaced) open_0(0);
    }

    ShopBus_OrderShipped orderShippedPipeline() {
        ShopBus_OrderShipped kept = orderShippedPipeline;
        return kept != null ? kept : (ShopBus_OrderShipped) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return orderPlacedPipeline != null ? orderPlacedPipeline : (orderPlacedPipeline = new ShopBus_OrderPlaced(this));
                case 1:
                    return orderShippedPipeline != null ? orderShippedPipeline : (orderShippedPipeline = new ShopBus_OrderShipped(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        events.publish(message, metadata);
    }

    /**
     * Builds {@link ShopBus} from what has no constructor without arguments.
     */
    public static final class Builder {
        private BusOptions options = BusOptions.defaults();

        private final BuilderPart<ShopBus, Few> few = new BuilderPart<>("few");

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
         * Gives a {@link Few}.
         *
         * @param value the object
         * @return this builder
         */
        public Builder few(Few value) {
            few.give(value);
            return this;
        }

        /**
         * Makes a {@link Few} from the bus, when it is first needed.
         *
         * @param value the function
         * @return this builder
         */
        public Builder few(Function<? super ShopBus, ? extends Few> value) {
            few.make(value);
            return this;
        }

        /**
         * Builds the bus.
         *
         * @return the bus
         * @throws IllegalStateException naming all that was not given
         */
        public ShopBus build() {
            BuilderPart.requireAll(few);
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Clock_Package(null, null)), BuilderPart.of(new Archive_Package(null, null, few, null, null, null)));
            BuilderPart.bindAll(bus, few);
            return bus;
        }
    }
}
