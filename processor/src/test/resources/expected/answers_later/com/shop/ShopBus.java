package com.shop;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.internal.AsyncAnswer;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.GeneratedBus;
import io.fairlead.internal.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
    private final Provider<Cache_Package> cachePackageProvider;

    private Cache_Package cachePackage;

    private volatile Rates rates;

    private volatile ShopBus_FetchRate fetchRatePipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param cachePackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Cache_Package> cachePackage) {
        super(options);
        ShopBus_Modules.check();
        this.cachePackageProvider = cachePackage;
    }

    /**
     * Leads to {@link com.shop.FetchRateHandler}.
     */
    public CompletableFuture<Double> sendAsync(FetchRate message) {
        return sendAsync((Command<Double>) message);
    }

    /**
     * Leads to {@link com.shop.Rates}.
     */
    public Stream<Double> ask(AllRates message) {
        requireMessage(message);
        return Cache_Package.rates_handle_com_shop_AllRates(rates(), message);
    }

    /**
     * Leads to {@link com.shop.Rates}.
     */
    public Stream<Number> ask(LiveRates message) {
        requireMessage(message);
        return Cache_Package.rates_handle_com_shop_LiveRates(rates(), message);
    }

    public void publish(RateFetched message) {
        requireMessage(message);
        // nobody handles it
    }

    @Override
    public <R> R send(Command<R> message) {
        return (R) AsyncAnswer.await(dispatchCommand(message, null));
    }

    @Override
    public <R> R send(Command<R> message, Metadata metadata) {
        return (R) AsyncAnswer.await(dispatchCommand(message, Objects.requireNonNull(metadata, "metadata")));
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
        rates = null;
        fetchRatePipeline = null;
        cachePackage = null;
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
    protected Object begin(Command<?> message, Metadata metadata) {
        return (Object) dispatchCommand(message, metadata);
    }

    Cache_Package cachePackage() {
        if (cachePackage == null) {
            cachePackage = Cache_Package.own(cachePackageProvider.get());
        }
        return cachePackage;
    }

    Rates rates() {
        Rates kept = rates;
        return kept != null ? kept : (Rates) open_0(0);
    }

    ShopBus_FetchRate fetchRatePipeline() {
        ShopBus_FetchRate kept = fetchRatePipeline;
        return kept != null ? kept : (ShopBus_FetchRate) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return rates != null ? rates : (rates = (Rates) cachePackage().rates());
                case 1:
                    return fetchRatePipeline != null ? fetchRatePipeline : (fetchRatePipeline = new ShopBus_FetchRate(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof FetchRate known) {
            return fetchRatePipeline().send(known, metadata);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        if (message instanceof AllRates known) {
            return Cache_Package.rates_handle_com_shop_AllRates(rates(), known);
        }
        if (message instanceof LiveRates known) {
            return Cache_Package.rates_handle_com_shop_LiveRates(rates(), known);
        }
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof RateFetched known) {
            // nobody handles it
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Cache_Package(null, null, null, null)));
            return bus;
        }
    }
}
