package com.desk;

abstract class SaveHandler<C extends Save<T, R>, T, R> {
    R handle(C command) {
        return save(command.value());
    }

    abstract R save(T value);
}
