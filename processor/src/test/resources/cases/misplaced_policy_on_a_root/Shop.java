package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
@Guarded(role = "clerk")
interface Shop {}
