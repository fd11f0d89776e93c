package com.shop;

final class Unrelated {}
