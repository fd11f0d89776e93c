package com.shop;

import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(eventFilters = Seldom.class)
@Singleton
interface Shop {}
