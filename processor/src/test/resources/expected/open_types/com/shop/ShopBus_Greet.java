package com.shop;

import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.internal.PipelineContext;
import io.fairlead.internal.RaisedEvents;
import io.fairlead.internal.RegisteredHandler;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Greet} in {@link ShopBus}:
 * {@link com.shop.Audit}
 * {@link com.shop.GreetHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Greet {
    private final ShopBus bus;

    private final Audit audit;

    private final GreetHandler greetHandler;

    ShopBus_Greet(ShopBus bus) {
        this.bus = bus;
        this.audit = (Audit) bus.auditPackage().audit();
        this.greetHandler = (GreetHandler) bus.auditPackage().greetHandler();
    }

    String send(Greet message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "com.shop.GreetHandler");
        Outcome outcome = null;
        String result;
        Audit_Package.audit_before(audit, message);
        RegisteredHandler registered = bus.openHandlers().command(message);
        if (registered != null) {
            result = (String) registered.handle(message, context);
        } else {
            outcome = Objects.requireNonNull(Audit_Package.greetHandler_greet(greetHandler, message), "com.shop.GreetHandler.greet must return an Outcome, but returned null");
            result = (String) outcome.result();
        }
        if (outcome != null) {
            RaisedEvents.publish(bus, outcome.events(), context);
        }
        return result;
    }
}
