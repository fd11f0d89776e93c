package com.shop;

final class OrderBusModule {}
