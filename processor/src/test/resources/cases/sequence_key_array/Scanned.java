package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.SequenceBy;

record Scanned(@SequenceBy byte[] code) implements Event {}
