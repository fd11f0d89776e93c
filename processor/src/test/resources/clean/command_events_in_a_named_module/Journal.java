package com.shop;

import io.fairlead.annotation.EventHandler;
import io.fairlead.command.CommandFailed;
import io.fairlead.command.CommandStarted;
import jakarta.inject.Inject;

@EventHandler
final class Journal {
    @Inject
    Journal() {}

    void handle(CommandStarted event) {
        System.out.println(event.command() + " started");
    }

    void handle(CommandFailed event) {
        System.out.println(event.command() + " failed after " + event.lasted());
    }
}
