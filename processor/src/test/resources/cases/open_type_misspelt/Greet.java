package com.shop;

record Greet(String name) implements PluginCommand<String> {}
