package com.shop;

import io.fairlead.Command;

record Load() implements Command<String> {}
