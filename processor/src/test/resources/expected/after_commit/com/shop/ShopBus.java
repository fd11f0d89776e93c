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
    private final Provider<Announce_Package> announcePackageProvider;

    private Announce_Package announcePackage;

    private volatile ShopBus_Store storePipeline;

    private volatile ShopBus_Stored storedPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param announcePackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Announce_Package> announcePackage) {
        super(options);
        ShopBus_Modules.check();
        this.announcePackageProvider = announcePackage;
    }

    /**
     * Leads to {@link com.shop.StoreHandler}.
     */
    public String send(Store message) {
        requireMessage(message);
        return storePipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.StoredHandler}.
     */
    public void publish(Stored message) {
        requireMessage(message);
        storedPipeline().publish(message, null);
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
        storePipeline = null;
        storedPipeline = null;
        announcePackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Announce_Package announcePackage() {
        if (announcePackage == null) {
            announcePackage = Announce_Package.own(announcePackageProvider.get());
        }
        return announcePackage;
    }

    ShopBus_Store storePipeline() {
        ShopBus_Store kept = storePipeline;
        return kept != null ? kept : (ShopBus_Store) open_0(0);
    }

    ShopBus_Stored storedPipeline() {
        ShopBus_Stored kept = storedPipeline;
        return kept != null ? kept : (ShopBus_Stored) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return storePipeline != null ? storePipeline : (storePipeline = new ShopBus_Store(this));
                case 1:
                    return storedPipeline != null ? storedPipeline : (storedPipeline = new ShopBus_Stored(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof Store known) {
            return storePipeline().send(known, metadata);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof Stored known) {
            storedPipeline().publish(known, metadata);
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Announce_Package(null, null, null)));
            return bus;
        }
    }
}
