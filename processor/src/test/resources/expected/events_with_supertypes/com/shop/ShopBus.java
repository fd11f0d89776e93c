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
    private final Provider<Audit_Package> auditPackageProvider;

    private Audit_Package auditPackage;

    private ShopBus_OrderPlaced orderPlacedPipeline;

    private ShopBus_OrderShipped orderShippedPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param auditPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Audit_Package> auditPackage) {
        super(options);
        this.auditPackageProvider = auditPackage;
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

    public void publish(OrderShipped message) {
        Objects.requireNonNull(message, "message");
        orderShippedPipeline().publish(message);
    }

    public void publish(OrderShipped message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
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

    Audit_Package auditPackage() {
        if (auditPackage == null) {
            auditPackage = auditPackageProvider.get();
        }
        return auditPackage;
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

    private ShopBus_OrderShipped orderShippedPipeline() {
        ShopBus_OrderShipped pipeline = orderShippedPipeline;
        return pipeline != null ? pipeline : open_orderShippedPipeline();
    }

    private ShopBus_OrderShipped open_orderShippedPipeline() {
        synchronized (lock) {
            requireOpen();
            if (orderShippedPipeline == null) {
                orderShippedPipeline = new ShopBus_OrderShipped(this);
            }
            return orderShippedPipeline;
        }
    }

    private void forget_0() {
        orderPlacedPipeline = null;
        orderShippedPipeline = null;
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
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
        if (message instanceof OrderShipped known) {
            orderShippedPipeline().publish(known);
            return;
        }
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(Audit_Package.of(null, null, null)));
            return bus;
        }
    }
}
