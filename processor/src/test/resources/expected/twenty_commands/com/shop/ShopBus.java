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
    private final Provider<ProductHandlers_Package> productHandlersPackageProvider;

    private ProductHandlers_Package productHandlersPackage;

    private ShopBus_Product_Archive product_ArchivePipeline;

    private ShopBus_Product_Classify product_ClassifyPipeline;

    private ShopBus_Product_Describe product_DescribePipeline;

    private ShopBus_Product_Discount product_DiscountPipeline;

    private ShopBus_Product_Export product_ExportPipeline;

    private ShopBus_Product_Import product_ImportPipeline;

    private ShopBus_Product_Inspect product_InspectPipeline;

    private ShopBus_Product_Insure product_InsurePipeline;

    private ShopBus_Product_Label product_LabelPipeline;

    private ShopBus_Product_Measure product_MeasurePipeline;

    private ShopBus_Product_Pack product_PackPipeline;

    private ShopBus_Product_Photograph product_PhotographPipeline;

    private ShopBus_Product_Promote product_PromotePipeline;

    private ShopBus_Product_Recall product_RecallPipeline;

    private ShopBus_Product_Rename product_RenamePipeline;

    private ShopBus_Product_Reprice product_RepricePipeline;

    private ShopBus_Product_Restock product_RestockPipeline;

    private ShopBus_Product_Retire product_RetirePipeline;

    private ShopBus_Product_Translate product_TranslatePipeline;

    private ShopBus_Product_Weigh product_WeighPipeline;

    private final ShopBus_Commands commands = new ShopBus_Commands();

    /**
     * For containers; without one, use {@link #builder()}.
     *
     * @param options what the application set
     * @param productHandlersPackage makes handlers and middleware
     */
    @Inject
    public ShopBus(BusOptions options, Provider<ProductHandlers_Package> productHandlersPackage) {
        super(options);
        this.productHandlersPackageProvider = productHandlersPackage;
    }

    public Integer send(Product.Archive message) {
        Objects.requireNonNull(message, "message");
        return product_ArchivePipeline().send(message);
    }

    public Integer send(Product.Archive message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_ArchivePipeline().send(message);
    }

    public Integer send(Product.Classify message) {
        Objects.requireNonNull(message, "message");
        return product_ClassifyPipeline().send(message);
    }

    public Integer send(Product.Classify message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_ClassifyPipeline().send(message);
    }

    public Integer send(Product.Describe message) {
        Objects.requireNonNull(message, "message");
        return product_DescribePipeline().send(message);
    }

    public Integer send(Product.Describe message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_DescribePipeline().send(message);
    }

    public Integer send(Product.Discount message) {
        Objects.requireNonNull(message, "message");
        return product_DiscountPipeline().send(message);
    }

    public Integer send(Product.Discount message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_DiscountPipeline().send(message);
    }

    public Integer send(Product.Export message) {
        Objects.requireNonNull(message, "message");
        return product_ExportPipeline().send(message);
    }

    public Integer send(Product.Export message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_ExportPipeline().send(message);
    }

    public Integer send(Product.Import message) {
        Objects.requireNonNull(message, "message");
        return product_ImportPipeline().send(message);
    }

    public Integer send(Product.Import message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_ImportPipeline().send(message);
    }

    public Integer send(Product.Inspect message) {
        Objects.requireNonNull(message, "message");
        return product_InspectPipeline().send(message);
    }

    public Integer send(Product.Inspect message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_InspectPipeline().send(message);
    }

    public Integer send(Product.Insure message) {
        Objects.requireNonNull(message, "message");
        return product_InsurePipeline().send(message);
    }

    public Integer send(Product.Insure message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_InsurePipeline().send(message);
    }

    public Integer send(Product.Label message) {
        Objects.requireNonNull(message, "message");
        return product_LabelPipeline().send(message);
    }

    public Integer send(Product.Label message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_LabelPipeline().send(message);
    }

    public Integer send(Product.Measure message) {
        Objects.requireNonNull(message, "message");
        return product_MeasurePipeline().send(message);
    }

    public Integer send(Product.Measure message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_MeasurePipeline().send(message);
    }

    public Integer send(Product.Pack message) {
        Objects.requireNonNull(message, "message");
        return product_PackPipeline().send(message);
    }

    public Integer send(Product.Pack message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_PackPipeline().send(message);
    }

    public Integer send(Product.Photograph message) {
        Objects.requireNonNull(message, "message");
        return product_PhotographPipeline().send(message);
    }

    public Integer send(Product.Photograph message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_PhotographPipeline().send(message);
    }

    public Integer send(Product.Promote message) {
        Objects.requireNonNull(message, "message");
        return product_PromotePipeline().send(message);
    }

    public Integer send(Product.Promote message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_PromotePipeline().send(message);
    }

    public Integer send(Product.Recall message) {
        Objects.requireNonNull(message, "message");
        return product_RecallPipeline().send(message);
    }

    public Integer send(Product.Recall message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_RecallPipeline().send(message);
    }

    public Integer send(Product.Rename message) {
        Objects.requireNonNull(message, "message");
        return product_RenamePipeline().send(message);
    }

    public Integer send(Product.Rename message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_RenamePipeline().send(message);
    }

    public Integer send(Product.Reprice message) {
        Objects.requireNonNull(message, "message");
        return product_RepricePipeline().send(message);
    }

    public Integer send(Product.Reprice message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_RepricePipeline().send(message);
    }

    public Integer send(Product.Restock message) {
        Objects.requireNonNull(message, "message");
        return product_RestockPipeline().send(message);
    }

    public Integer send(Product.Restock message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_RestockPipeline().send(message);
    }

    public Integer send(Product.Retire message) {
        Objects.requireNonNull(message, "message");
        return product_RetirePipeline().send(message);
    }

    public Integer send(Product.Retire message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_RetirePipeline().send(message);
    }

    public Integer send(Product.Translate message) {
        Objects.requireNonNull(message, "message");
        return product_TranslatePipeline().send(message);
    }

    public Integer send(Product.Translate message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_TranslatePipeline().send(message);
    }

    public Integer send(Product.Weigh message) {
        Objects.requireNonNull(message, "message");
        return product_WeighPipeline().send(message);
    }

    public Integer send(Product.Weigh message, Metadata metadata) {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(metadata, "metadata");
        return product_WeighPipeline().send(message);
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

    ProductHandlers_Package productHandlersPackage() {
        if (productHandlersPackage == null) {
            productHandlersPackage = productHandlersPackageProvider.get();
        }
        return productHandlersPackage;
    }

    private ShopBus_Product_Archive product_ArchivePipeline() {
        ShopBus_Product_Archive pipeline = product_ArchivePipeline;
        return pipeline != null ? pipeline : open_product_ArchivePipeline();
    }

    private ShopBus_Product_Archive open_product_ArchivePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_ArchivePipeline == null) {
                product_ArchivePipeline = new ShopBus_Product_Archive(this);
            }
            return product_ArchivePipeline;
        }
    }

    private ShopBus_Product_Classify product_ClassifyPipeline() {
        ShopBus_Product_Classify pipeline = product_ClassifyPipeline;
        return pipeline != null ? pipeline : open_product_ClassifyPipeline();
    }

    private ShopBus_Product_Classify open_product_ClassifyPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_ClassifyPipeline == null) {
                product_ClassifyPipeline = new ShopBus_Product_Classify(this);
            }
            return product_ClassifyPipeline;
        }
    }

    private ShopBus_Product_Describe product_DescribePipeline() {
        ShopBus_Product_Describe pipeline = product_DescribePipeline;
        return pipeline != null ? pipeline : open_product_DescribePipeline();
    }

    private ShopBus_Product_Describe open_product_DescribePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_DescribePipeline == null) {
                product_DescribePipeline = new ShopBus_Product_Describe(this);
            }
            return product_DescribePipeline;
        }
    }

    private ShopBus_Product_Discount product_DiscountPipeline() {
        ShopBus_Product_Discount pipeline = product_DiscountPipeline;
        return pipeline != null ? pipeline : open_product_DiscountPipeline();
    }

    private ShopBus_Product_Discount open_product_DiscountPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_DiscountPipeline == null) {
                product_DiscountPipeline = new ShopBus_Product_Discount(this);
            }
            return product_DiscountPipeline;
        }
    }

    private ShopBus_Product_Export product_ExportPipeline() {
        ShopBus_Product_Export pipeline = product_ExportPipeline;
        return pipeline != null ? pipeline : open_product_ExportPipeline();
    }

    private ShopBus_Product_Export open_product_ExportPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_ExportPipeline == null) {
                product_ExportPipeline = new ShopBus_Product_Export(this);
            }
            return product_ExportPipeline;
        }
    }

    private ShopBus_Product_Import product_ImportPipeline() {
        ShopBus_Product_Import pipeline = product_ImportPipeline;
        return pipeline != null ? pipeline : open_product_ImportPipeline();
    }

    private ShopBus_Product_Import open_product_ImportPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_ImportPipeline == null) {
                product_ImportPipeline = new ShopBus_Product_Import(this);
            }
            return product_ImportPipeline;
        }
    }

    private ShopBus_Product_Inspect product_InspectPipeline() {
        ShopBus_Product_Inspect pipeline = product_InspectPipeline;
        return pipeline != null ? pipeline : open_product_InspectPipeline();
    }

    private ShopBus_Product_Inspect open_product_InspectPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_InspectPipeline == null) {
                product_InspectPipeline = new ShopBus_Product_Inspect(this);
            }
            return product_InspectPipeline;
        }
    }

    private ShopBus_Product_Insure product_InsurePipeline() {
        ShopBus_Product_Insure pipeline = product_InsurePipeline;
        return pipeline != null ? pipeline : open_product_InsurePipeline();
    }

    private ShopBus_Product_Insure open_product_InsurePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_InsurePipeline == null) {
                product_InsurePipeline = new ShopBus_Product_Insure(this);
            }
            return product_InsurePipeline;
        }
    }

    private ShopBus_Product_Label product_LabelPipeline() {
        ShopBus_Product_Label pipeline = product_LabelPipeline;
        return pipeline != null ? pipeline : open_product_LabelPipeline();
    }

    private ShopBus_Product_Label open_product_LabelPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_LabelPipeline == null) {
                product_LabelPipeline = new ShopBus_Product_Label(this);
            }
            return product_LabelPipeline;
        }
    }

    private ShopBus_Product_Measure product_MeasurePipeline() {
        ShopBus_Product_Measure pipeline = product_MeasurePipeline;
        return pipeline != null ? pipeline : open_product_MeasurePipeline();
    }

    private ShopBus_Product_Measure open_product_MeasurePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_MeasurePipeline == null) {
                product_MeasurePipeline = new ShopBus_Product_Measure(this);
            }
            return product_MeasurePipeline;
        }
    }

    private ShopBus_Product_Pack product_PackPipeline() {
        ShopBus_Product_Pack pipeline = product_PackPipeline;
        return pipeline != null ? pipeline : open_product_PackPipeline();
    }

    private ShopBus_Product_Pack open_product_PackPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_PackPipeline == null) {
                product_PackPipeline = new ShopBus_Product_Pack(this);
            }
            return product_PackPipeline;
        }
    }

    private ShopBus_Product_Photograph product_PhotographPipeline() {
        ShopBus_Product_Photograph pipeline = product_PhotographPipeline;
        return pipeline != null ? pipeline : open_product_PhotographPipeline();
    }

    private ShopBus_Product_Photograph open_product_PhotographPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_PhotographPipeline == null) {
                product_PhotographPipeline = new ShopBus_Product_Photograph(this);
            }
            return product_PhotographPipeline;
        }
    }

    private ShopBus_Product_Promote product_PromotePipeline() {
        ShopBus_Product_Promote pipeline = product_PromotePipeline;
        return pipeline != null ? pipeline : open_product_PromotePipeline();
    }

    private ShopBus_Product_Promote open_product_PromotePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_PromotePipeline == null) {
                product_PromotePipeline = new ShopBus_Product_Promote(this);
            }
            return product_PromotePipeline;
        }
    }

    private ShopBus_Product_Recall product_RecallPipeline() {
        ShopBus_Product_Recall pipeline = product_RecallPipeline;
        return pipeline != null ? pipeline : open_product_RecallPipeline();
    }

    private ShopBus_Product_Recall open_product_RecallPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_RecallPipeline == null) {
                product_RecallPipeline = new ShopBus_Product_Recall(this);
            }
            return product_RecallPipeline;
        }
    }

    private ShopBus_Product_Rename product_RenamePipeline() {
        ShopBus_Product_Rename pipeline = product_RenamePipeline;
        return pipeline != null ? pipeline : open_product_RenamePipeline();
    }

    private ShopBus_Product_Rename open_product_RenamePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_RenamePipeline == null) {
                product_RenamePipeline = new ShopBus_Product_Rename(this);
            }
            return product_RenamePipeline;
        }
    }

    private ShopBus_Product_Reprice product_RepricePipeline() {
        ShopBus_Product_Reprice pipeline = product_RepricePipeline;
        return pipeline != null ? pipeline : open_product_RepricePipeline();
    }

    private ShopBus_Product_Reprice open_product_RepricePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_RepricePipeline == null) {
                product_RepricePipeline = new ShopBus_Product_Reprice(this);
            }
            return product_RepricePipeline;
        }
    }

    private ShopBus_Product_Restock product_RestockPipeline() {
        ShopBus_Product_Restock pipeline = product_RestockPipeline;
        return pipeline != null ? pipeline : open_product_RestockPipeline();
    }

    private ShopBus_Product_Restock open_product_RestockPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_RestockPipeline == null) {
                product_RestockPipeline = new ShopBus_Product_Restock(this);
            }
            return product_RestockPipeline;
        }
    }

    private ShopBus_Product_Retire product_RetirePipeline() {
        ShopBus_Product_Retire pipeline = product_RetirePipeline;
        return pipeline != null ? pipeline : open_product_RetirePipeline();
    }

    private ShopBus_Product_Retire open_product_RetirePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_RetirePipeline == null) {
                product_RetirePipeline = new ShopBus_Product_Retire(this);
            }
            return product_RetirePipeline;
        }
    }

    private ShopBus_Product_Translate product_TranslatePipeline() {
        ShopBus_Product_Translate pipeline = product_TranslatePipeline;
        return pipeline != null ? pipeline : open_product_TranslatePipeline();
    }

    private ShopBus_Product_Translate open_product_TranslatePipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_TranslatePipeline == null) {
                product_TranslatePipeline = new ShopBus_Product_Translate(this);
            }
            return product_TranslatePipeline;
        }
    }

    private ShopBus_Product_Weigh product_WeighPipeline() {
        ShopBus_Product_Weigh pipeline = product_WeighPipeline;
        return pipeline != null ? pipeline : open_product_WeighPipeline();
    }

    private ShopBus_Product_Weigh open_product_WeighPipeline() {
        synchronized (lock) {
            requireOpen();
            if (product_WeighPipeline == null) {
                product_WeighPipeline = new ShopBus_Product_Weigh(this);
            }
            return product_WeighPipeline;
        }
    }

    private void forget_0() {
        product_ArchivePipeline = null;
        product_ClassifyPipeline = null;
        product_DescribePipeline = null;
        product_DiscountPipeline = null;
        product_ExportPipeline = null;
        product_ImportPipeline = null;
        product_InspectPipeline = null;
        product_InsurePipeline = null;
        product_LabelPipeline = null;
        product_MeasurePipeline = null;
        product_PackPipeline = null;
        product_PhotographPipeline = null;
        product_PromotePipeline = null;
        product_RecallPipeline = null;
        product_RenamePipeline = null;
        product_RepricePipeline = null;
        product_RestockPipeline = null;
        product_RetirePipeline = null;
        product_TranslatePipeline = null;
        product_WeighPipeline = null;
    }

    private Object dispatchCommand(Message message, Metadata metadata) {
        int number = commands.indexOf(Objects.requireNonNull(message, "message"));
        switch (number < 0 ? -1 : number / 20) {
            case 0:
                return dispatchCommand_0(number, message, metadata);
            default:
                throw new UnhandledMessageException(message);
        }
    }

    private Object dispatchCommand_0(int number, Message message, Metadata metadata) {
        switch (number) {
            case 0:
                return product_ArchivePipeline().send((Product.Archive) message);
            case 1:
                return product_ClassifyPipeline().send((Product.Classify) message);
            case 2:
                return product_DescribePipeline().send((Product.Describe) message);
            case 3:
                return product_DiscountPipeline().send((Product.Discount) message);
            case 4:
                return product_ExportPipeline().send((Product.Export) message);
            case 5:
                return product_ImportPipeline().send((Product.Import) message);
            case 6:
                return product_InspectPipeline().send((Product.Inspect) message);
            case 7:
                return product_InsurePipeline().send((Product.Insure) message);
            case 8:
                return product_LabelPipeline().send((Product.Label) message);
            case 9:
                return product_MeasurePipeline().send((Product.Measure) message);
            case 10:
                return product_PackPipeline().send((Product.Pack) message);
            case 11:
                return product_PhotographPipeline().send((Product.Photograph) message);
            case 12:
                return product_PromotePipeline().send((Product.Promote) message);
            case 13:
                return product_RecallPipeline().send((Product.Recall) message);
            case 14:
                return product_RenamePipeline().send((Product.Rename) message);
            case 15:
                return product_RepricePipeline().send((Product.Reprice) message);
            case 16:
                return product_RestockPipeline().send((Product.Restock) message);
            case 17:
                return product_RetirePipeline().send((Product.Retire) message);
            case 18:
                return product_TranslatePipeline().send((Product.Translate) message);
            case 19:
                return product_WeighPipeline().send((Product.Weigh) message);
            default:
                throw new UnhandledMessageException(message);
        }
    }

    private Object dispatchQuery(Message message, Metadata metadata) {
        throw new UnhandledMessageException(Objects.requireNonNull(message, "message"));
    }

    private void dispatchEvent(Message message, Metadata metadata) {
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
            ShopBus bus = new ShopBus(options, BuilderPart.of(ProductHandlers_Package.of(null)));
            return bus;
        }
    }
}
