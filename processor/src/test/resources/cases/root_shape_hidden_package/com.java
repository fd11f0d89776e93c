package com.shop;

final class com {}
