package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

interface OrderEvent extends Event {
    @SequenceBy
    Object order(String shop);
}
