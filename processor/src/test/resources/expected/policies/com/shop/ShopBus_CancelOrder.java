package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Next;
import io.fairlead.internal.PipelineContext;
import java.io.IOException;
import java.lang.annotation.RetentionPolicy;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.CancelOrder} in {@link ShopBus}:
 * {@link com.shop.AttemptsMiddleware}
 * {@link com.shop.AuditMiddleware}
 * {@link com.shop.CancelOrderHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_CancelOrder {
    private static final Attempts attemptsPolicy = new ShopBus_Attempts("\u20ac \u2028 \ud800 \"\\ \n", 2, "", new Class[] {IllegalStateException.class, IOException.class}, Double.longBitsToDouble(4609434218613702656L), (char) 39, new long[] {1L, 2L}, RetentionPolicy.CLASS, 9, 1);

    private static final Audited auditedPolicy = new ShopBus_Audited();

    private final ShopBus bus;

    private final AttemptsMiddleware attemptsMiddleware;

    private final AuditMiddleware auditMiddleware;

    private final CancelOrderHandler cancelOrderHandler;

    ShopBus_CancelOrder(ShopBus bus) {
        this.bus = bus;
        this.attemptsMiddleware = (AttemptsMiddleware) bus.attemptsMiddlewarePackage().attemptsMiddleware();
        this.auditMiddleware = (AuditMiddleware) bus.attemptsMiddlewarePackage().auditMiddleware();
        this.cancelOrderHandler = (CancelOrderHandler) bus.attemptsMiddlewarePackage().cancelOrderHandler();
    }

    Void send(CancelOrder message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.CancelOrderHandler");
        Void result;
        Next next = new Next_Handle1(this, message, context);
        result = (Void) AttemptsMiddleware_Package.attemptsMiddleware_around(attemptsMiddleware, message, next, attemptsPolicy, context);
        return result;
    }

    private static final class Next_Handle1 implements Next {
        private final ShopBus_CancelOrder itsPipeline;

        private final CancelOrder message;

        private final MessageContext context;

        Next_Handle1(ShopBus_CancelOrder itsPipeline, CancelOrder message, MessageContext context) {
            this.itsPipeline = itsPipeline;
            this.message = message;
            this.context = context;
        }

        @Override
        public Object proceed() {
            Void result;
            long auditMiddlewareState = AttemptsMiddleware_Package.auditMiddleware_before(itsPipeline.auditMiddleware, message, auditedPolicy);
            try {
                AttemptsMiddleware_Package.cancelOrderHandler_handle(itsPipeline.cancelOrderHandler, message);
                result = null;
            } finally {
                AttemptsMiddleware_Package.auditMiddleware_onFinally(itsPipeline.auditMiddleware, message, auditedPolicy, auditMiddlewareState);
            }
            return result;
        }
    }
}
