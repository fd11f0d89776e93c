package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
interface Shop {}
