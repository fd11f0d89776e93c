package com.shop;

import io.fairlead.Command;

record CancelOrder(String customer) implements Command<String> {}
