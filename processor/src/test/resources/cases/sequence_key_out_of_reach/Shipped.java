package com.shop.ship;

import com.shop.base.Base;

public final class Shipped extends Base {}
