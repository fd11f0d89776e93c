package com.desk;

final class SaveName extends Save<String, Long> {
    SaveName(String name) {
        super(name);
    }
}
