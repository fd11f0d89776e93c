package com.shop;

import io.fairlead.Command;

record Save<T>(T entity) implements Command<T> {}
