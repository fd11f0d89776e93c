package com.shop;

import io.fairlead.Event;

record X() implements Event {}
