package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "A_H")
interface Warehouse {}
