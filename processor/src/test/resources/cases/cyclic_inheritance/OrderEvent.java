package com.shop;

import io.fairlead.Event;

interface OrderEvent extends Event, Changed {}
