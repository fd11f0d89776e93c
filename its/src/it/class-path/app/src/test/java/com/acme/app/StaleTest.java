package com.acme.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fairlead.StaleModuleException;
import org.junit.jupiter.api.Test;

/** Runs with handlers-next in the place of handlers, which the application was compiled with. */
class StaleTest {

    @Test
    void theBusNamesTheJarThatDoesNotFit() {
        StaleModuleException stale = catchThrowableOfType(
                StaleModuleException.class, () -> DaggerShop.create().bus());

        assertThat(stale.location()).matches("file:.*/handlers-next-[^/]*\\.jar");
        assertThat(stale)
                .hasMessage("com.acme.app.ShopBus was generated against another version of the module of"
                        + " com.acme.orders.handling.CountOrdersHandler than the one that was loaded from "
                        + stale.location()
                        + "; compile the root again, or put the version on the class path that it was compiled"
                        + " against");
    }
}
