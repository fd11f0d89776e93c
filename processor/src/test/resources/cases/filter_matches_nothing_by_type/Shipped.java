package com.shop;

import io.fairlead.Event;

record Shipped() implements Event {}
