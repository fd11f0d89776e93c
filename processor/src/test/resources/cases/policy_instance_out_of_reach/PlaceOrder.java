package com.shop;

import com.shop.rights.OfOwners;

public record PlaceOrder(String customerId) implements OfOwners {}
