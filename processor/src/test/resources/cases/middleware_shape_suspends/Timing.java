package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import kotlin.coroutines.Continuation;

@Middleware(order = 1)
final class Timing {
    @Inject
    Timing() {}

    Object before(Command<?> command, Continuation<? super Long> completion) {
        return 1L;
    }
}
