package com.desk;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

final class SizesHandler {
    @Inject
    SizesHandler() {}

    @QueryHandler
    Integer sizes(Sizes query) {
        return query.ids().length;
    }
}
