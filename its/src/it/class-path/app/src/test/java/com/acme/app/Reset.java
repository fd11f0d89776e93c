package com.acme.app;

import io.fairlead.Command;

record Reset() implements Command<String> {}
