package com.shop;

import io.fairlead.annotation.MessageName;

public final class Parts {
    public sealed interface Tag {}

    public static final class Old {
        @MessageName("old")
        public record Tag(String text) implements Parts.Tag {}
    }

    public record Label(String text) implements Tag {}
}
