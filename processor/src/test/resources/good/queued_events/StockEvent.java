package com.shop.stock;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

public sealed interface StockEvent extends Event permits Reserved, Counted {
    @SequenceBy
    String product();
}
