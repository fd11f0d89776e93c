package com.desk;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class SaveNameHandler extends SaveHandler<SaveName, String, Long> {
    @Inject
    SaveNameHandler() {}

    @Override
    Long save(String value) {
        return (long) value.length();
    }
}
