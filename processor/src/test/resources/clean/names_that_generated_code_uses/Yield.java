package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class Yield {
    @Inject
    Yield() {}

    Integer handle(GetYield query) {
        return 1;
    }
}
