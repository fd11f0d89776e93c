package com.shop;

abstract class OwnOrder implements Check {}
