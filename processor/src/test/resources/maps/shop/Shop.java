package com.shop;

import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
interface Shop {}
