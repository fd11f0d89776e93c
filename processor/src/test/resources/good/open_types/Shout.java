package com.shop;

record Shout(String name) implements PluginCommand<Integer> {}
