package com.shop;

import io.fairlead.Event;

record Ticked() implements Event {}
