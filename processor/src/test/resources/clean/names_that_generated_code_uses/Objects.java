package com.shop;

import io.fairlead.Command;

record Objects() implements Command<Integer> {}
