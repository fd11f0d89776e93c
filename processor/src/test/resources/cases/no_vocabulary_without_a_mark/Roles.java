package com.shop;

interface Roles {
    String CLERK = "clerk";
    String ADMIN = "admin";
}
