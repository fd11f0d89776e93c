package com.shop;

record Scanned(byte[] key) implements Keyed<byte[]> {}
