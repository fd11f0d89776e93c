package com.acme.app;

import io.fairlead.Command;

record CancelOrder(String id) implements Command<Void> {}
