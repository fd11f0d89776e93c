package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "Object")
interface Warehouse {}
