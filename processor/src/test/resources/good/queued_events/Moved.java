package com.shop.stock;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

/** Hidden, with what puts it in order. */
record Moved(@SequenceBy long shelf) implements Event {}
