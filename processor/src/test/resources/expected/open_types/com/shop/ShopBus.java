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
import io.fairlead.internal.OpenHandlers;
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

    private volatile ShopBus_Greet greetPipeline;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    private volatile ShopBus_Shout shoutPipeline;

    private volatile ShopBus_Greeted greetedPipeline;

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
     * Leads to {@link com.shop.GreetHandler}.
     */
    public String send(Greet message) {
        requireMessage(message);
        return greetPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message);
    }

    public Integer send(Shout message) {
        requireMessage(message);
        return shoutPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.GreetHandler}.
     */
    public void publish(Greeted message) {
        requireMessage(message);
        greetedPipeline().publish(message, null);
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
        greetPipeline = null;
        placeOrderPipeline = null;
        shoutPipeline = null;
        greetedPipeline = null;
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

    @Override
    protected OpenHandlers makeOpenHandlers() {
        return new OpenHandlers(this, "com.shop.Shop", PluginCommand.class, PluginQuery.class, Greeted.class);
    }

    Audit_Package auditPackage() {
        if (auditPackage == null) {
            auditPackage = Audit_Package.own(auditPackageProvider.get());
        }
        return auditPackage;
    }

    ShopBus_Greet greetPipeline() {
        ShopBus_Greet kept = greetPipeline;
        return kept != null ? kept : (ShopBus_Greet) open_0(0);
    }

    ShopBus_PlaceOrder placeOrderPipeline() {
        ShopBus_PlaceOrder kept = placeOrderPipeline;
        return kept != null ? kept : (ShopBus_PlaceOrder) open_0(1);
    }

    ShopBus_Shout shoutPipeline() {
        ShopBus_Shout kept = shoutPipeline;
        return kept != null ? kept : (ShopBus_Shout) open_0(2);
    }

    ShopBus_Greeted greetedPipeline() {
        ShopBus_Greeted kept = greetedPipeline;
        return kept != null ? kept : (ShopBus_Greeted) open_0(3);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return greetPipeline != null ? greetPipeline : (greetPipeline = new ShopBus_Greet(this));
                case 1:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                case 2:
                    return shoutPipeline != null ? shoutPipeline : (shoutPipeline = new ShopBus_Shout(this));
                case 3:
                    return greetedPipeline != null ? greetedPipeline : (greetedPipeline = new ShopBus_Greeted(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof Greet known) {
            return greetPipeline().send(known, metadata);
        }
        if (message instanceof Shout known) {
            return shoutPipeline().send(known, metadata);
        }
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known);
        }
        return openHandlers().send(message, metadata);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        return openHandlers().ask(message, metadata);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof Greeted known) {
            greetedPipeline().publish(known, metadata);
            return;
        }
        openHandlers().publish(message, metadata);
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
