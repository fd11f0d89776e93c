package io.fairlead.sample.security;

import io.fairlead.Metadata;
import io.fairlead.authorization.Principal;
import io.fairlead.authorization.Principals;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the service knows: four accounts of the staff, and one for each customer, called {@code customer-} and the customer's id. Who it is has been checked
 * by what stands in front of the service; here is only who may do what.
 */
public final class Accounts implements Principals {

    /** The one who may do all that the staff does. */
    public static final String MANAGER = "manager";

    /** The one that imports. */
    public static final String IMPORTER = "importer";

    private static final String OF_CUSTOMER = "customer-";

    private static final Map<String, Set<String>> STAFF = Map.of(
            "clerk",
            Set.of(Roles.CLERK),
            "warehouse",
            Set.of(Roles.WAREHOUSE),
            IMPORTER,
            Set.of(Roles.CLERK, Roles.WAREHOUSE, Roles.MANAGER),
            MANAGER,
            Set.of(Roles.CLERK, Roles.WAREHOUSE, Roles.MANAGER));

    /** Those accounts. */
    public Accounts() {}

    @Override
    public @Nullable Principal find(Metadata metadata) {
        String name = metadata.principal();
        if (name == null) {
            return null;
        }
        if (customerOf(name) != null) {
            return new Principal(name, Set.of(Roles.CUSTOMER));
        }
        Set<String> roles = STAFF.get(name);
        return roles == null ? null : new Principal(name, roles);
    }

    /**
     * The customer that an account belongs to.
     *
     * @param account the account's name
     * @return null for an account of the staff
     */
    public static @Nullable String customerOf(String account) {
        return account.startsWith(OF_CUSTOMER) ? account.substring(OF_CUSTOMER.length()) : null;
    }
}
