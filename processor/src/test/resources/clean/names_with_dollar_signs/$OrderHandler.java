package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

public class $OrderHandler {

    private final String $prefix;

    @Inject
    public $OrderHandler(String $prefix) {
        this.$prefix = $prefix;
    }

    @CommandHandler
    String place$T(Place$Order $command) {
        return $prefix + $command.id();
    }
}
