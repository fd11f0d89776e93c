package com.shop;

import io.fairlead.Metadata;
import io.fairlead.internal.PipelineContext;
import io.fairlead.internal.RegisteredHandler;
import javax.annotation.processing.Generated;

/**
 * The way of {@link com.shop.Shout} in {@link ShopBus}:
 * {@link com.shop.Audit}
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
final class ShopBus_Shout {
    private final ShopBus bus;

    private final Audit audit;

    ShopBus_Shout(ShopBus bus) {
        this.bus = bus;
        this.audit = (Audit) bus.auditPackage().audit();
    }

    Integer send(Shout message, Metadata metadata) {
        PipelineContext context = new PipelineContext(bus, metadata, "registered at run time");
        Integer result;
        Audit_Package.audit_before(audit, message);
        RegisteredHandler registered = bus.openHandlers().command(message);
        if (registered == null) {
            throw bus.openHandlers().unregistered(message);
        }
        result = (Integer) registered.handle(message, context);
        return result;
    }
}
