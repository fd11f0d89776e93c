package com.shop;

final class OrderId {}
