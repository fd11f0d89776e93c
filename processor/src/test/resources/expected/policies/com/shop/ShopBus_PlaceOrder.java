package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Next;
import io.fairlead.internal.PipelineContext;
import java.lang.annotation.RetentionPolicy;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.PlaceOrder} in {@link ShopBus}:
 * {@link com.shop.AttemptsMiddleware}
 * {@link com.shop.AuditMiddleware}
 * {@link com.shop.PlaceOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_PlaceOrder {
    private static final Attempts attemptsPolicy = new ShopBus_Attempts("\u20ac \u2028 \ud800 \"\\ \n", 2, "", new Class[] {}, Double.longBitsToDouble(4609434218613702656L), (char) 39, new long[] {1L, 2L}, RetentionPolicy.CLASS, 5, 1);

    private static final Audited auditedPolicy = new ShopBus_Audited();

    private final ShopBus bus;

    private final AttemptsMiddleware attemptsMiddleware;

    private final AuditMiddleware auditMiddleware;

    private final PlaceOrderHandler placeOrderHandler;

    ShopBus_PlaceOrder(ShopBus bus) {
        this.bus = bus;
        this.attemptsMiddleware = (AttemptsMiddleware) bus.attemptsMiddlewarePackage().attemptsMiddleware();
        this.auditMiddleware = (AuditMiddleware) bus.attemptsMiddlewarePackage().auditMiddleware();
        this.placeOrderHandler = (PlaceOrderHandler) bus.attemptsMiddlewarePackage().placeOrderHandler();
    }

    String send(PlaceOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.PlaceOrderHandler");
        String result;
        Next next = new Next_Handle1(this, message, context);
        result = (String) AttemptsMiddleware_Package.attemptsMiddleware_around(attemptsMiddleware, message, next, attemptsPolicy, context);
        return result;
    }

    private static final class Next_Handle1 implements Next {
        private final ShopBus_PlaceOrder itsPipeline;

        private final PlaceOrder message;

        private final MessageContext context;

        Next_Handle1(ShopBus_PlaceOrder itsPipeline, PlaceOrder message, MessageContext context) {
            this.itsPipeline = itsPipeline;
            this.message = message;
            this.context = context;
        }

        @Override
        public Object proceed() {
            String result;
            long auditMiddlewareState = AttemptsMiddleware_Package.auditMiddleware_before(itsPipeline.auditMiddleware, message, auditedPolicy);
            try {
                result = AttemptsMiddleware_Package.placeOrderHandler_handle(itsPipeline.placeOrderHandler, message);
            } finally {
                AttemptsMiddleware_Package.auditMiddleware_onFinally(itsPipeline.auditMiddleware, message, auditedPolicy, auditMiddlewareState);
            }
            return result;
        }
    }
}
