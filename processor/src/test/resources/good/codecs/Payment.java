package com.shop;

import io.fairlead.annotation.MessageName;

sealed interface Payment {

    @MessageName("by-card")
    record ByCard(String number) implements Payment {}

    sealed interface Later extends Payment {}

    record ByInvoice(Address address) implements Later {}

    record OnDelivery() implements Later {}
}
