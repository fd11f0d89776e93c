package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
interface Shop {}

// jakarta.validation is on the class path
