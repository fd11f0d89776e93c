package com.shop;

import io.fairlead.Command;

record Fetch() implements Command<String> {}
