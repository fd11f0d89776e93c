package com.shop;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.Next;
import io.fairlead.internal.PackageMembers;
import io.fairlead.internal.Rethrow;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Makes handlers and middleware of this package for a bus, and opens them to it.
 */
@Generated("io.fairlead.processor.FairleadProcessor")
@SuppressWarnings({"all", "cast", "deprecation", "exports", "rawtypes", "removal", "unchecked"})
public final class FetchHandler_Package extends PackageMembers {
    /**
     * For containers and builders. Each provider makes what it is named after.
     * Where there is null, a member is made without arguments.
     */
    @Inject
    public FetchHandler_Package(Provider<FetchHandler> fetchHandler,
            Provider<FetchedHandler> fetchedHandler, Provider<Inside> inside,
            Provider<Outside> outside, Provider<Retry> retry) {
        super(fetchHandler, fetchedHandler, inside, outside, retry);
    }

    private FetchHandler_Package(FetchHandler_Package injected) {
        super(injected);
    }

    public static FetchHandler_Package own(FetchHandler_Package injected) {
        return new FetchHandler_Package(injected);
    }

    public Object fetchHandler() {
        Object made = made(0);
        return made != null ? made : keep(0, new FetchHandler());
    }

    public static CompletionStage fetchHandler_handle(Object target, Object message) {
        return ((FetchHandler) target).handle((Fetch) message);
    }

    public Object fetchedHandler() {
        Object made = made(1);
        return made != null ? made : keep(1, new FetchedHandler());
    }

    public static void fetchedHandler_handle(Object target, Object message) {
        ((FetchedHandler) target).handle((Fetched) message);
    }

    public Object inside() {
        Object made = made(2);
        return made != null ? made : keep(2, new Inside());
    }

    public static long inside_before(Object target, Command<?> message) {
        return ((Inside) target).before(message);
    }

    public static void inside_onFinally(Object target, Command<?> message, long state) {
        ((Inside) target).onFinally(message, state);
    }

    public Object outside() {
        Object made = made(3);
        return made != null ? made : keep(3, new Outside());
    }

    public static long outside_before(Object target, Command<?> message) {
        return ((Outside) target).before(message);
    }

    public static void outside_onFinally(Object target, Command<?> message, long state) {
        ((Outside) target).onFinally(message, state);
    }

    public Object retry() {
        Object made = made(4);
        return made != null ? made : keep(4, new Retry());
    }

    public static Object retry_around(Object target, Command message, Next next) {
        try {
            return ((Retry) target).around(message, next);
        } catch (Throwable failure) {
            throw Rethrow.unchecked(failure);
        }
    }

    public static CompletionStage retry_aroundAsync(Object target, Command message,
            AsyncNext next) {
        return ((Retry) target).aroundAsync(message, next);
    }
}
