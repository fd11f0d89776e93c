package com.acme.handling;

import com.acme.handling.intern.ForgetAll;
import io.fairlead.Command;

/** Hands out what cannot be named outside. */
public final class Requests {

    private Requests() {}

    public static Command<?> forgetAll() {
        return new ForgetAll();
    }
}
