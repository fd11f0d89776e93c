package com.shop;

import io.fairlead.Event;

interface OrderPlaced extends Event {
    String id();
}
