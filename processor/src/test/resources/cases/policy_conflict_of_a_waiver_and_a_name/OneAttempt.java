package com.shop;

import io.fairlead.annotation.Policy;

@Policy(insteadOf = Attempts.class)
public @interface OneAttempt {}
