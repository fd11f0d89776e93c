package com.shop;

import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Journal_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Journal_Package(Provider<Journal> journal,
            Provider<PlaceOrderHandler> placeOrderHandler) {
        super(journal, placeOrderHandler);
    }

    private Journal_Package(Journal_Package injected) {
        super(injected);
    }

    public static Journal_Package own(Journal_Package injected) {
        return new Journal_Package(injected);
    }

    public Object journal() {
        Object made = made(0);
        return made != null ? made : keep(0, new Journal());
    }

    public static void journal_handle_io_fairlead_command_CommandFailed(Object target,
            CommandFailed message) {
        ((Journal) target).handle(message);
    }

    public static void journal_handle_io_fairlead_command_CommandStarted(Object target,
            CommandStarted message) {
        ((Journal) target).handle(message);
    }

    public Object placeOrderHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new PlaceOrderHandler());
    }

    public static String placeOrderHandler_handle(Object target, PlaceOrder message) {
        return ((PlaceOrderHandler) target).handle(message);
    }
}
