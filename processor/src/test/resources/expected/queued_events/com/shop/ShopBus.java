package com.shop;

import com.shop.stock.Log_Package;
import com.shop.stock.Reserved;
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
    private final Provider<Log_Package> logPackageProvider;

    private Log_Package logPackage;

    private volatile ShopBus_Reserved reservedPipeline;

    private final ShopBus_Events events = new ShopBus_Events(this);

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param logPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Log_Package> logPackage) {
        super(options);
        ShopBus_Modules.check();
        this.logPackageProvider = logPackage;
    }

    /**
     * Leads to {@link com.shop.stock.Log}, {@link com.shop.stock.StockLevel}, {@link com.shop.stock.Reorder}.
     */
    public void publish(Reserved message) {
        requireMessage(message);
        reservedPipeline().publish(message, null);
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
        reservedPipeline = null;
        logPackage = null;
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

    @Override
    protected boolean sequencesEvents() {
        return true;
    }

    Log_Package logPackage() {
        if (logPackage == null) {
            logPackage = Log_Package.own(logPackageProvider.get());
        }
        return logPackage;
    }

    ShopBus_Reserved reservedPipeline() {
        ShopBus_Reserved kept = reservedPipeline;
        return kept != null ? kept : (ShopBus_Reserved) open_0(0);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return reservedPipeline != null ? reservedPipeline : (reservedPipeline = new ShopBus_Reserved(this));
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Log_Package(null, null, null)));
            return bus;
        }
    }
}
