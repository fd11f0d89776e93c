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
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.GeneratedBus;
import io.fairlead.internal.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
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
    private final Provider<FetchHandler_Package> fetchHandlerPackageProvider;

    private FetchHandler_Package fetchHandlerPackage;

    private volatile FetchedHandler fetchedHandler;

    private volatile ShopBus_Fetch fetchPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param fetchHandlerPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<FetchHandler_Package> fetchHandlerPackage) {
        super(options);
        ShopBus_Modules.check();
        this.fetchHandlerPackageProvider = fetchHandlerPackage;
    }

    /**
     * Leads to {@link com.shop.FetchHandler}.
     */
    public CompletableFuture<String> sendAsync(Fetch message) {
        return sendAsync((Command<String>) message);
    }

    /**
     * Leads to {@link com.shop.FetchedHandler}.
     */
    public void publish(Fetched message) {
        requireMessage(message);
        var handler = fetchedHandler();
        try {
            FetchHandler_Package.fetchedHandler_handle(handler, message);
        } catch (Throwable error) {
            EventFailures.only(options(), message, "com.shop.FetchedHandler", error);
        }
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
        fetchedHandler = null;
        fetchPipeline = null;
        fetchHandlerPackage = null;
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

    FetchHandler_Package fetchHandlerPackage() {
        if (fetchHandlerPackage == null) {
            fetchHandlerPackage = FetchHandler_Package.own(fetchHandlerPackageProvider.get());
        }
        return fetchHandlerPackage;
    }

    FetchedHandler fetchedHandler() {
        FetchedHandler kept = fetchedHandler;
        return kept != null ? kept : (FetchedHandler) open_0(0);
    }

    ShopBus_Fetch fetchPipeline() {
        ShopBus_Fetch kept = fetchPipeline;
        return kept != null ? kept : (ShopBus_Fetch) open_0(1);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return fetchedHandler != null ? fetchedHandler : (fetchedHandler = (FetchedHandler) fetchHandlerPackage().fetchedHandler());
                case 1:
                    return fetchPipeline != null ? fetchPipeline : (fetchPipeline = new ShopBus_Fetch(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof Fetch known) {
            return fetchPipeline().send(known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof Fetched known) {
            var handler = fetchedHandler();
            try {
                FetchHandler_Package.fetchedHandler_handle(handler, known);
            } catch (Throwable error) {
                EventFailures.only(options(), known, "com.shop.FetchedHandler", error);
            }
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new FetchHandler_Package(null, null, null, null, null)));
            return bus;
        }
    }
}
