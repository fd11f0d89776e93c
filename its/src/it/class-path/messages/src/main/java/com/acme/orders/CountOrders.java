package com.acme.orders;

import io.fairlead.Query;

public record CountOrders() implements Query<Integer> {}
