package com.shop;

import io.fairlead.Command;
import kotlin.Unit;

record OpenShop() implements Command<Unit> {}
