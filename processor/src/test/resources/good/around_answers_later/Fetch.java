package com.shop;

import io.fairlead.Command;

record Fetch(String what) implements Command<String> {}
