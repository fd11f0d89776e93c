package com.acme.handling.intern;

public record Forgotten(int count) {}
