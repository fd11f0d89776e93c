package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(require = Attempts.class)
interface Shop {}
