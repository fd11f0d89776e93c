package com.shop;

import io.fairlead.Event;

record EventFailures() implements Event {}
