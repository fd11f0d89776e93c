package com.shop;

import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.EventFailures;
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
    private final Provider<Journal_Package> journalPackageProvider;

    private Journal_Package journalPackage;

    private volatile Journal journal;

    private volatile ShopBus_PlaceOrder placeOrderPipeline;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param journalPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<Journal_Package> journalPackage) {
        super(options);
        ShopBus_Modules.check();
        this.journalPackageProvider = journalPackage;
    }

    /**
     * Leads to {@link com.shop.PlaceOrderHandler}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return placeOrderPipeline().send(message, null);
    }

    /**
     * Leads to {@link com.shop.Journal}.
     */
    public void publish(CommandFailed message) {
        requireMessage(message);
        var handler = journal();
        try {
            Journal_Package.journal_handle_io_fairlead_command_CommandFailed(handler, message);
        } catch (Throwable error) {
            EventFailures.only(options(), message, "com.shop.Journal", error);
        }
    }

    /**
     * Leads to {@link com.shop.Journal}.
     */
    public void publish(CommandStarted message) {
        requireMessage(message);
        var handler = journal();
        try {
            Journal_Package.journal_handle_io_fairlead_command_CommandStarted(handler, message);
        } catch (Throwable error) {
            EventFailures.only(options(), message, "com.shop.Journal", error);
        }
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
        journal = null;
        placeOrderPipeline = null;
        journalPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Journal_Package journalPackage() {
        if (journalPackage == null) {
            journalPackage = Journal_Package.own(journalPackageProvider.get());
        }
        return journalPackage;
    }

    Journal journal() {
        Journal kept = journal;
        return kept != null ? kept : (Journal) open_0(0);
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
                    return journal != null ? journal : (journal = (Journal) journalPackage().journal());
                case 1:
                    return placeOrderPipeline != null ? placeOrderPipeline : (placeOrderPipeline = new ShopBus_PlaceOrder(this));
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof PlaceOrder known) {
            return placeOrderPipeline().send(known, metadata);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof CommandFailed known) {
            var handler = journal();
            try {
                Journal_Package.journal_handle_io_fairlead_command_CommandFailed(handler, known);
            } catch (Throwable error) {
                EventFailures.only(options(), known, "com.shop.Journal", error);
            }
            return;
        }
        if (message instanceof CommandStarted known) {
            var handler = journal();
            try {
                Journal_Package.journal_handle_io_fairlead_command_CommandStarted(handler, known);
            } catch (Throwable error) {
                EventFailures.only(options(), known, "com.shop.Journal", error);
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new Journal_Package(null, null)));
            return bus;
        }
    }
}
