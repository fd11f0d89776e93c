package com.shop;

class BaseShop {}
