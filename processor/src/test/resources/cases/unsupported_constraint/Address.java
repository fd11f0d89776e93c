package com.shop;

import jakarta.validation.constraints.NotBlank;

class Address {
    @NotBlank
    private final String street;

    Address(String street) {
        this.street = street;
    }
}
