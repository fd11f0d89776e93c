package com.shop;

class ShopBus_Wiring {}
