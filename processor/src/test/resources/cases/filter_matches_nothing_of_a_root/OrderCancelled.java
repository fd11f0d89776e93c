package com.shop;

record OrderCancelled() implements OrderEvent {}
