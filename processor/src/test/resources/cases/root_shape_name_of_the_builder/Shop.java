package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "Builder")
interface Shop {}
