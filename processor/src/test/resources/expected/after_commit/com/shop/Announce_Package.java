package com.shop;

import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Announce_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Announce_Package(Provider<Announce> announce, Provider<StoreHandler> storeHandler,
            Provider<StoredHandler> storedHandler) {
        super(announce, storeHandler, storedHandler);
    }

    private Announce_Package(Announce_Package injected) {
        super(injected);
    }

    public static Announce_Package own(Announce_Package injected) {
        return new Announce_Package(injected);
    }

    public Object announce() {
        Object made = made(0);
        return made != null ? made : keep(0, new Announce());
    }

    public static long announce_before(Object target, Message message) {
        return ((Announce) target).before(message);
    }

    public static void announce_afterCommit(Object target, Message message, Object result,
            MessageContext context, long state) {
        ((Announce) target).afterCommit(message, result, context, state);
    }

    public Object storeHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new StoreHandler());
    }

    public static Outcome storeHandler_handle(Object target, Object message) {
        return ((StoreHandler) target).handle((Store) message);
    }

    public Object storedHandler() {
        Object made = made(2);
        return made != null ? made : keep(2, new StoredHandler());
    }

    public static void storedHandler_handle(Object target, Object message) {
        ((StoredHandler) target).handle((Stored) message);
    }
}
