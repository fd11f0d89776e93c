package com.shop;

import io.fairlead.Command;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.ShortCircuit;
import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.PublishedStream;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class Cache_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public Cache_Package(Provider<Cache> cache, Provider<FetchRateHandler> fetchRateHandler,
            Provider<Rates> rates, Provider<Watch> watch) {
        super(cache, fetchRateHandler, rates, watch);
    }

    private Cache_Package(Cache_Package injected) {
        super(injected);
    }

    public static Cache_Package own(Cache_Package injected) {
        return new Cache_Package(injected);
    }

    public Object cache() {
        Object made = made(0);
        return made != null ? made : keep(0, new Cache());
    }

    public static ShortCircuit<Double> cache_before(Object target, FetchRate message) {
        return ((Cache) target).before(message);
    }

    public Object fetchRateHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new FetchRateHandler());
    }

    public static CompletionStage<Outcome<Double, RateFetched>> fetchRateHandler_handle(
            Object target, FetchRate message, MessageContext context) {
        return ((FetchRateHandler) target).handle(message, context);
    }

    public Object rates() {
        Object made = made(2);
        return made != null ? made : keep(2, new Rates());
    }

    public static Stream<Double> rates_handle_com_shop_AllRates(Object target, Object message) {
        return ((Rates) target).handle((AllRates) message);
    }

    public static Stream<Number> rates_handle_com_shop_LiveRates(Object target, Object message) {
        return PublishedStream.of(((Rates) target).handle((LiveRates) message));
    }

    public Object watch() {
        Object made = made(3);
        return made != null ? made : keep(3, new Watch());
    }

    public static long watch_before(Object target, Command<?> message) {
        return ((Watch) target).before(message);
    }

    public static void watch_after(Object target, Command<?> message, Object result, long state) {
        ((Watch) target).after(message, result, state);
    }

    public static void watch_onError(Object target, Command<?> message, Throwable error,
            long state) {
        ((Watch) target).onError(message, error, state);
    }

    public static void watch_onFinally(Object target, Command<?> message) {
        ((Watch) target).onFinally(message);
    }
}
