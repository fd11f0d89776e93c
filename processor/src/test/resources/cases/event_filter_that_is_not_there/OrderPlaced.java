package com.shop;

record OrderPlaced() implements OrderEvent {}
