package com.shop.orders;

import com.shop.base.Priced;

public class Invoice implements Priced {}
