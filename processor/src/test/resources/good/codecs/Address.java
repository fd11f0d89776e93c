package com.shop;

record Address(String street) {}
