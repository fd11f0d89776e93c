package com.shop;

import io.fairlead.Query;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import java.io.IOException;

@GenerateBus
interface Shop {

    record Load() implements Query<String> {}

    @QueryHandler
    final class Loader {
        Loader() throws IOException {}

        String handle(Load query) {
            return "";
        }
    }

    static ShopBus bus() throws IOException {
        return ShopBus.builder().shopLoader(new Loader()).build();
    }
}
