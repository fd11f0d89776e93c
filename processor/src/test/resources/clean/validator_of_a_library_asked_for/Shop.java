package com.shop;

import com.library.PlaceOrder;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.validation.GenerateValidators;

@GenerateBus
@GenerateValidators(PlaceOrder.class)
interface Shop {}
