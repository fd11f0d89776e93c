package com.shop;

import io.fairlead.Command;
import kotlin.Unit;

record CloseShop() implements Command<Unit> {}
