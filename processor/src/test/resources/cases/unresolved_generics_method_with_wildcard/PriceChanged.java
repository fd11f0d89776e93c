package com.shop;

record PriceChanged(Integer now) implements Changed<Integer> {}
