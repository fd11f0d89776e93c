package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "OrderBus")
interface Shop {}
