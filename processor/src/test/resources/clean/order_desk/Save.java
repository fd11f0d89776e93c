package com.desk;

import io.fairlead.Command;

abstract class Save<T, R> implements Command<R> {
    private final T value;

    Save(T value) {
        this.value = value;
    }

    T value() {
        return value;
    }
}
