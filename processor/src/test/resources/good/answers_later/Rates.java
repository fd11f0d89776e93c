package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@QueryHandler
final class Rates {
    @Inject
    Rates() {}

    Stream<Double> handle(AllRates query) {
        return Stream.of(1.0);
    }

    Flow.Publisher<Double> handle(LiveRates query) {
        return subscriber -> {};
    }
}
