package com.shop.base;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

public abstract class Base implements Event {
    @SequenceBy
    Object key() {
        return "k";
    }
}
