package com.shop;

sealed interface OrderEvent extends Evnt permits OrderPlaced {}
