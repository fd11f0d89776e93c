package com.shop;

import com.shop.orders.GetOrder;
import com.shop.orders.OrderHandlers;
import com.shop.orders.OrderHandlers_Package;
import com.shop.orders.OrderPlaced;
import com.shop.orders.PlaceOrder;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.internal.BuilderPart;
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.GeneratedBus;
import io.fairlead.internal.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
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
    private final Provider<OrderHandlers_Package> orderHandlersPackageProvider;

    private OrderHandlers_Package orderHandlersPackage;

    private volatile OrderHandlers orderHandlers;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param orderHandlersPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<OrderHandlers_Package> orderHandlersPackage) {
        super(options);
        ShopBus_Modules.check();
        this.orderHandlersPackageProvider = orderHandlersPackage;
    }

    /**
     * Leads to {@link com.shop.orders.OrderHandlers}.
     */
    public String send(PlaceOrder message) {
        requireMessage(message);
        return orderHandlers().place(message);
    }

    /**
     * Leads to {@link com.shop.orders.OrderHandlers}.
     */
    public List<String> ask(GetOrder message) {
        requireMessage(message);
        return orderHandlers().find(message);
    }

    /**
     * Leads to {@link com.shop.orders.OrderHandlers}.
     */
    public void publish(OrderPlaced message) {
        requireMessage(message);
        var handler = orderHandlers();
        try {
            OrderHandlers_Package.orderHandlers_note(handler, message);
        } catch (Throwable error) {
            EventFailures.only(options(), message, "com.shop.orders.OrderHandlers", error);
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
        orderHandlers = null;
        orderHandlersPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    OrderHandlers_Package orderHandlersPackage() {
        if (orderHandlersPackage == null) {
            orderHandlersPackage = OrderHandlers_Package.own(orderHandlersPackageProvider.get());
        }
        return orderHandlersPackage;
    }

    OrderHandlers orderHandlers() {
        OrderHandlers kept = orderHandlers;
        return kept != null ? kept : (OrderHandlers) open_0(0);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return orderHandlers != null ? orderHandlers : (orderHandlers = orderHandlersPackage().orderHandlers());
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof PlaceOrder known) {
            return orderHandlers().place(known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        if (message instanceof GetOrder known) {
            return orderHandlers().find(known);
        }
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
        if (message instanceof OrderPlaced known) {
            var handler = orderHandlers();
            try {
                OrderHandlers_Package.orderHandlers_note(handler, known);
            } catch (Throwable error) {
                EventFailures.only(options(), known, "com.shop.orders.OrderHandlers", error);
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new OrderHandlers_Package(null)));
            return bus;
        }
    }
}
