package com.shop;

@Late
final class Innocent {}
