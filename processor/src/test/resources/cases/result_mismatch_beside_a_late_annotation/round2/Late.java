package com.shop;

@interface Late {}
