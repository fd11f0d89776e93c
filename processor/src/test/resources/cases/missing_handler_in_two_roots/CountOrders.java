package com.shop;

import io.fairlead.Query;

record CountOrders() implements Query<Integer> {}
