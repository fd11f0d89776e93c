package com.shop;

import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Clock_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Clock_Package(Provider<Clock> clock, Provider<NoRehearsals> noRehearsals) {
        super(clock, noRehearsals);
    }

    private Clock_Package(Clock_Package injected) {
        super(injected);
    }

    public static Clock_Package own(Clock_Package injected) {
        return new Clock_Package(injected);
    }

    public Object clock() {
        Object made = made(0);
        return made != null ? made : keep(0, new Clock());
    }

    public static void clock_handle(Object target, Object message) {
        ((Clock) target).handle((Ticked) message);
    }

    public Object noRehearsals() {
        Object made = made(1);
        return made != null ? made : keep(1, new NoRehearsals());
    }
}
