package com.shop;

record OrderId(String value) {}
