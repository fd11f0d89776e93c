package com.shop;

class Answering {
    String handle(PlaceOrder command) {
        return command.customer();
    }
}
