package com.shop;

@Guarded
public class Base {}
