package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus(vocabularies = Roles.class)
interface Shop {}
