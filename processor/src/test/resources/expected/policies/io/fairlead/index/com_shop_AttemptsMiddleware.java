package io.fairlead.index;

import io.fairlead.internal.ModuleIndex;
import javax.annotation.processing.Generated;

/**
 * What the processor found here, for those who compile against it.
 */
@ModuleIndex(
        format = 4,
        fingerprint = 0x42e20c6f3de5e19fL,
        messages = {
                    "com.shop CancelOrder OrderPlaced PlaceOrder"
                },
        handlers = {
                    "com.shop CancelOrderHandler Journal PlaceOrderHandler"
                },
        middleware = {
                    "com.shop AttemptsMiddleware AuditMiddleware"
                },
        packages = {
                    "com.shop AttemptsMiddleware_Package"
                }
)
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public interface com_shop_AttemptsMiddleware {
    /**
     * No constant, which would be copied into the buses that are to compare it.
     *
     * @return what was found, in one number
     */
    static long fingerprint() {
        return 0x42e20c6f3de5e19fL;
    }
}
