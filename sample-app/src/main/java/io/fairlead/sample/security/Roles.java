package io.fairlead.sample.security;

import io.fairlead.annotation.Policy;
import io.fairlead.policy.Authorize;

/** The roles there are. A policy that names another does not compile. */
@Policy.Vocabulary(Authorize.class)
public interface Roles {

    /** Serves customers. */
    String CLERK = "clerk";

    /** Keeps the stock, and ships. */
    String WAREHOUSE = "warehouse";

    /** Sees the figures. */
    String MANAGER = "manager";

    /** Orders, for one customer alone, which is its tenant. */
    String CUSTOMER = "customer";
}
