package com.shop.orders;

import com.shop.limits.Few;
import io.fairlead.internal.PackageMembers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Archive_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Archive_Package(Provider<Archive> archive, Provider<Mailer> mailer, Provider<Few> few,
            Provider<Outside> outside, Provider<OrderLog> orderLog,
            Provider<Statistics> statistics) {
        super(archive, mailer, few, outside, orderLog, statistics);
    }

    private Archive_Package(Archive_Package injected) {
        super(injected);
    }

    public static Archive_Package own(Archive_Package injected) {
        return new Archive_Package(injected);
    }

    public Object archive() {
        Object made = made(0);
        return made != null ? made : keep(0, new Archive());
    }

    public static void archive_handle(Object target, OrderEvent message) {
        ((Archive) target).handle(message);
    }

    public Object mailer() {
        Object made = made(1);
        return made != null ? made : keep(1, new Mailer());
    }

    public static void mailer_handle(Object target, OrderEvent message) {
        ((Mailer) target).handle(message);
    }

    public Few few() {
        return (Few) made(2);
    }

    public Object outside() {
        Object made = made(3);
        return made != null ? made : keep(3, new Outside());
    }

    public Object orderLog() {
        Object made = made(4);
        return made != null ? made : keep(4, new OrderLog());
    }

    public static void orderLog_handle(Object target, OrderEvent message) {
        ((OrderLog) target).handle(message);
    }

    public Object statistics() {
        Object made = made(5);
        return made != null ? made : keep(5, new Statistics());
    }

    public static void statistics_handle(Object target, OrderEvent message) {
        ((Statistics) target).handle(message);
    }
}
