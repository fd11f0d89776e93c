package com.shop;

import io.fairlead.Command;

record Store(String what) implements Command<String> {}
