package com.shop.orders;

final class Secret {}
