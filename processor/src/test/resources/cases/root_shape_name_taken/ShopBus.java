package com.shop;

final class ShopBus {}
