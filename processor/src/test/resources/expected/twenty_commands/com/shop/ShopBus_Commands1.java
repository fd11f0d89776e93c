package com.shop;

import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.UnhandledMessageException;
import javax.annotation.processing.Generated;

/**
 * The ways of some messages in {@link ShopBus}.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Commands1 {
    private ShopBus_Commands1() {
    }

    static Object send(ShopBus bus, int number, Message message, Metadata metadata) {
        switch (number) {
            case 0: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Archive(bus.productHandlers(), (Product.Archive) message);
            }
            case 1: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Classify(bus.productHandlers(), (Product.Classify) message);
            }
            case 2: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Describe(bus.productHandlers(), (Product.Describe) message);
            }
            case 3: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Discount(bus.productHandlers(), (Product.Discount) message);
            }
            case 4: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Export(bus.productHandlers(), (Product.Export) message);
            }
            case 5: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Import(bus.productHandlers(), (Product.Import) message);
            }
            case 6: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Inspect(bus.productHandlers(), (Product.Inspect) message);
            }
            case 7: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Insure(bus.productHandlers(), (Product.Insure) message);
            }
            case 8: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Label(bus.productHandlers(), (Product.Label) message);
            }
            case 9: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Measure(bus.productHandlers(), (Product.Measure) message);
            }
            case 10: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Pack(bus.productHandlers(), (Product.Pack) message);
            }
            case 11: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Photograph(bus.productHandlers(), (Product.Photograph) message);
            }
            case 12: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Promote(bus.productHandlers(), (Product.Promote) message);
            }
            case 13: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Recall(bus.productHandlers(), (Product.Recall) message);
            }
            case 14: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Rename(bus.productHandlers(), (Product.Rename) message);
            }
            case 15: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Reprice(bus.productHandlers(), (Product.Reprice) message);
            }
            case 16: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Restock(bus.productHandlers(), (Product.Restock) message);
            }
            case 17: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Retire(bus.productHandlers(), (Product.Retire) message);
            }
            case 18: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Translate(bus.productHandlers(), (Product.Translate) message);
            }
            case 19: {
                return ProductHandlers_Package.productHandlers_handle_com_shop_Product_Weigh(bus.productHandlers(), (Product.Weigh) message);
            }
            default:
                throw new UnhandledMessageException(message);
        }
    }
}
