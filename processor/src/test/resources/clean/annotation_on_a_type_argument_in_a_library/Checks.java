package com.shop;

import com.shop.orders.Checked;
import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

/** Of which would be said that it matches nothing if the annotation were not seen. */
@Middleware(on = Checked.class)
final class Checks {
    @Inject
    Checks() {}

    void before(Command<?> command) {}
}
