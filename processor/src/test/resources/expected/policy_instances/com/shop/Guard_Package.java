package com.shop;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Guard_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Guard_Package(Provider<Guard> guard) {
        super(guard);
    }

    private Guard_Package(Guard_Package injected) {
        super(injected);
    }

    public static Guard_Package own(Guard_Package injected) {
        return new Guard_Package(injected);
    }

    public Object guard() {
        Object made = made(0);
        return made != null ? made : keep(0, new Guard());
    }

    public static void guard_before(Object target, Command<?> message, Guarded policy,
            List<Check> instances) {
        ((Guard) target).before(message, policy, instances);
    }

    public static void guard_onFinally(Object target, Command<?> message, List<Check> instances,
            MessageContext context) {
        ((Guard) target).onFinally(message, instances, context);
    }
}
