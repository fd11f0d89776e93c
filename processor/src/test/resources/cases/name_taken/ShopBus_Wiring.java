package com.shop;

final class ShopBus_Wiring {}
