package com.desk;

import io.fairlead.ShortCircuit;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Middleware(order = 5, on = Cache.Cached.class)
final class Cache {
    @Inject
    Cache() {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Cached {}

    ShortCircuit<Integer> before(Sizes query) {
        return query.ids().length > 2 ? ShortCircuit.with(-1) : ShortCircuit.none();
    }
}
