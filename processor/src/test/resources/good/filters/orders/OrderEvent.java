package com.shop.orders;

import io.fairlead.Event;

public sealed interface OrderEvent extends Event permits OrderPlaced, OrderCancelled, OrderShipped {}
