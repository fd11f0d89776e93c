package com.shop;

import io.fairlead.annotation.MessageName;

/** The names differ, what is imported does not. */
public sealed interface Payment {
    final class Before {
        @MessageName("paid-by-card")
        public record Card(String number) implements Payment {}

        public record Cash(int amount) implements Payment {}
    }

    final class After {
        @MessageName("to-be-paid-by-card")
        public record Card(String number) implements Payment {}

        public record Cash(int amount) implements Payment {}
    }
}
