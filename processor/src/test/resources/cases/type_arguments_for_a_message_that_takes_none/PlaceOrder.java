package com.shop;

import io.fairlead.Message;

record PlaceOrder(String customer) implements Message<String> {}
