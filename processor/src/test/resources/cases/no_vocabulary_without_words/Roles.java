package com.shop;

import io.fairlead.annotation.Policy;

@Policy.Vocabulary(Guarded.class)
final class Roles {
    private static final String CLERK = "clerk";
    static final String ADMIN = CLERK.strip();
    static final int OWNER = 1;
}
