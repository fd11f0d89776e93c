package com.shop;

record Order(String id) {}
