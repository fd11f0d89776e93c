package com.shop;

record Counted(String key) implements Keyed<String> {}
