package com.shop;

@Attempts(value = 9, errors = {IllegalStateException.class, java.io.IOException.class})
public @interface Important {}
