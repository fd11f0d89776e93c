package com.shop;

abstract class PlaceOrderHandler_Factory_Base {
    abstract String place(ShopBus bus);
}
