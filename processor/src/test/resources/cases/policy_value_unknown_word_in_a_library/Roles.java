package com.shop;

import io.fairlead.annotation.Policy;

@Policy.Vocabulary(Guarded.class)
interface Roles {
    String CLERK = "clerk";
    String ADMIN = "admin";
}
