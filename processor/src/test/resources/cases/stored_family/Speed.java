package com.shop;

/** An enum that the language seals, and that is no family. */
public enum Speed {
    FAST {},
    SLOW
}
