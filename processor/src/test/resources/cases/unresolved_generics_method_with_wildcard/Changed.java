package com.shop;

import io.fairlead.Event;

interface Changed<T> extends Event {
    T now();
}
