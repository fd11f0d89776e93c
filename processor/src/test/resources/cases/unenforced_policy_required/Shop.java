package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(require = {Attempts.class, Deprecated.class})
interface Shop {}
