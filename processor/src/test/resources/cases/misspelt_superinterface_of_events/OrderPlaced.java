package com.shop;

record OrderPlaced(String id) implements OrderEvent {}
