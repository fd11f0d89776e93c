package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(require = Audited.class)
interface Shop {}
