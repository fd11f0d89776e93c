package com.shop;

public sealed interface Wrapping permits Paper, Box {}
