package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
public interface Shop {}
