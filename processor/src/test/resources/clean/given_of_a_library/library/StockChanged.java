package com.shop.stock;

import io.fairlead.Event;

public interface StockChanged extends Event {}
