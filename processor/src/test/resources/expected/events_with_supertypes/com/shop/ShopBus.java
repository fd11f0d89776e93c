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
    private final Provider<Audit_Package> auditPackageProvider;

    private Audit_Package auditPackage;

    private volatile ShopBus_OrderPlaced orderPlacedPipeline;

    private volatile ShopBus_OrderShipped orderShippedPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param auditPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Audit_Package> auditPackage) {
        super(options);
        ShopBus_Modules.check();
        this.auditPackageProvider = auditPackage;
    }

    /**
     * Leads to {@link com.shop.Audit}, {@link com.shop.OrderHistory}.
     */
    public void publish(OrderPlaced message) {
        requireMessage(message);
        orderPlacedPipeline().publish(message);
    }

    /**
     * Leads to {@link com.shop.Audit}, {@link com.shop.Notify}, {@link com.shop.OrderHistory}.
     */
    public void publish(OrderShipped message) {
        requireMessage(message);
        orderShippedPipeline().publish(message);
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
        auditPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Audit_Package auditPackage() {
        if (auditPackage == null) {
            auditPackage = Audit_Package.own(auditPackageProvider.get());
        }
        return auditPackage;
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
        if (message instanceof OrderPlaced known) {
            orderPlacedPipeline().publish(known);
            return;
        }
        if (message instanceof OrderShipped known) {
            orderShippedPipeline().publish(known);
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Audit_Package(null, null, null)));
            return bus;
        }
    }
}
