package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.internal.EventFailures;
import io.fairlead.internal.RegisteredHandler;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Greeted} in {@link ShopBus}:
 * {@link com.shop.Audit}
 * {@link com.shop.GreetHandler}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Greeted {
    private final ShopBus bus;

    private final Audit audit;

    private final GreetHandler greetHandler;

    ShopBus_Greeted(ShopBus bus) {
        this.bus = bus;
        this.audit = (Audit) bus.auditPackage().audit();
        this.greetHandler = (GreetHandler) bus.auditPackage().greetHandler();
    }

    void publish(Greeted message, Metadata metadata) {
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        EventFailures failures = null;
        try {
            greetHandler_run(message);
        } catch (Throwable error) {
            failures = EventFailures.add(failures, bus.options(), message, "com.shop.GreetHandler", error);
        }
        for (RegisteredHandler registered : bus.openHandlers().listeners(message)) {
            try {
                registered_run(message, registered.context(bus, shared));
            } catch (Throwable error) {
                failures = EventFailures.add(failures, bus.options(), message, registered.name(), error);
            }
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private void greetHandler_run(Greeted message) {
        Audit_Package.audit_before(audit, message);
        Audit_Package.greetHandler_greeted(greetHandler, message);
    }

    private void registered_run(Greeted message, MessageContext context) {
        Audit_Package.audit_before(audit, message);
        RegisteredHandler.hear(message, context);
    }
}
