package com.shop;

import com.shop.orders.log.Log;
import com.shop.orders.log.Log_Package;
import io.fairlead.Message;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.orders.intern.Tidy} in {@link ShopBus}:
 * {@link com.shop.orders.log.Log}
 * {@link com.shop.orders.log.TidyHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Tidy {
    private final Log log;

    private final Object tidyHandler;

    ShopBus_Tidy(ShopBus bus) {
        this.log = bus.logPackage().log();
        this.tidyHandler = bus.logPackage().tidyHandler();
    }

    Void send(Object message) {
        Void result;
        Object logState = Log_Package.log_before(log, (Message) message);
        try {
            Log_Package.tidyHandler_handle(tidyHandler, message);
            result = null;
        } finally {
            Log_Package.log_onFinally(log, (Message) message, logState);
        }
        return result;
    }
}
