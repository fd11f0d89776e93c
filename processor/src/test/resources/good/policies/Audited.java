package com.shop;

import io.fairlead.annotation.Policy;

@Policy
public @interface Audited {}
