package com.shop;

import io.fairlead.Event;

record StockLow() implements Event {}
