package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

interface Keyed<K> extends Event {
    @SequenceBy
    K key();
}
