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
    private final Provider<ProductHandlers_Package> productHandlersPackageProvider;

    private ProductHandlers_Package productHandlersPackage;

    private volatile ProductHandlers productHandlers;

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param productHandlersPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<ProductHandlers_Package> productHandlersPackage) {
        super(options);
        ShopBus_Modules.check();
        this.productHandlersPackageProvider = productHandlersPackage;
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Archive message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Archive(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Classify message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Classify(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Describe message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Describe(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Discount message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Discount(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Export message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Export(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Import message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Import(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Inspect message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Inspect(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Insure message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Insure(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Label message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Label(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Measure message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Measure(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Pack message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Pack(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Photograph message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Photograph(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Promote message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Promote(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Recall message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Recall(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Rename message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Rename(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Reprice message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Reprice(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Restock message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Restock(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Retire message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Retire(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Translate message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Translate(productHandlers(), message);
    }

    /**
     * Leads to {@link com.shop.ProductHandlers}.
     */
    public Integer send(Product.Weigh message) {
        requireMessage(message);
        return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Weigh(productHandlers(), message);
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
        productHandlers = null;
        productHandlersPackage = null;
    }

    /**
     * Builds a bus without a container.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    ProductHandlers_Package productHandlersPackage() {
        if (productHandlersPackage == null) {
            productHandlersPackage = ProductHandlers_Package.own(productHandlersPackageProvider.get());
        }
        return productHandlersPackage;
    }

    ProductHandlers productHandlers() {
        ProductHandlers kept = productHandlers;
        return kept != null ? kept : (ProductHandlers) open_0(0);
    }

    private Object open_0(int kept) {
        synchronized (lock) {
            requireOpen();
            switch (kept) {
                case 0:
                    return productHandlers != null ? productHandlers : (productHandlers = (ProductHandlers) productHandlersPackage().productHandlers());
                default:
                    throw new AssertionError(kept);
            }
        }
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        if (message instanceof Product.Archive known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Archive(productHandlers(), known);
        }
        if (message instanceof Product.Classify known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Classify(productHandlers(), known);
        }
        if (message instanceof Product.Describe known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Describe(productHandlers(), known);
        }
        if (message instanceof Product.Discount known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Discount(productHandlers(), known);
        }
        if (message instanceof Product.Export known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Export(productHandlers(), known);
        }
        if (message instanceof Product.Import known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Import(productHandlers(), known);
        }
        if (message instanceof Product.Inspect known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Inspect(productHandlers(), known);
        }
        if (message instanceof Product.Insure known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Insure(productHandlers(), known);
        }
        if (message instanceof Product.Label known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Label(productHandlers(), known);
        }
        if (message instanceof Product.Measure known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Measure(productHandlers(), known);
        }
        if (message instanceof Product.Pack known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Pack(productHandlers(), known);
        }
        if (message instanceof Product.Photograph known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Photograph(productHandlers(), known);
        }
        if (message instanceof Product.Promote known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Promote(productHandlers(), known);
        }
        if (message instanceof Product.Recall known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Recall(productHandlers(), known);
        }
        if (message instanceof Product.Rename known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Rename(productHandlers(), known);
        }
        if (message instanceof Product.Reprice known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Reprice(productHandlers(), known);
        }
        if (message instanceof Product.Restock known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Restock(productHandlers(), known);
        }
        if (message instanceof Product.Retire known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Retire(productHandlers(), known);
        }
        if (message instanceof Product.Translate known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Translate(productHandlers(), known);
        }
        if (message instanceof Product.Weigh known) {
            return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Weigh(productHandlers(), known);
        }
        throw Refusals.unhandled(message);
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw Refusals.unhandled(message);
    }

    private void dispatchEvent(Message message, Metadata metadata) {
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(new ProductHandlers_Package(null)));
            return bus;
        }
    }
}
