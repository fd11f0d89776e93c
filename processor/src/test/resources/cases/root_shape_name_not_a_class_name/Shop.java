package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "shop bus")
interface Shop {}
