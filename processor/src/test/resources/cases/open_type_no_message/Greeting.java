package com.shop;

import io.fairlead.Command;

record Greeting(String name) implements Command<String> {}
