package com.acme.handling;

import com.acme.handling.intern.ForgetAll;
import com.acme.handling.intern.Forgotten;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class ForgetAllHandler {

    @Inject
    ForgetAllHandler() {}

    Forgotten handle(ForgetAll command) {
        return new Forgotten(0);
    }
}
