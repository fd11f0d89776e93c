package com.shop;

record PlainOrderPlaced(String id) implements OrderPlaced {}
