package com.shop;

import io.fairlead.annotation.EventHandler;
import io.fairlead.command.CommandEvent;
import jakarta.inject.Inject;

@EventHandler
final class Alarm {
    @Inject
    Alarm() {}

    void handle(CommandEvent event) {}
}
