package com.shop;

record Box<T>(T content) {}
