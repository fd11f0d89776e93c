package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

record Moved(@SequenceBy String from, @SequenceBy String to) implements Event {}
