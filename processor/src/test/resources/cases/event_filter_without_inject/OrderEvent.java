package com.shop;

import io.fairlead.Event;

sealed interface OrderEvent extends Event permits OrderPlaced, OrderCancelled {}
