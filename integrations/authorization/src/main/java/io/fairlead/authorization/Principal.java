package io.fairlead.authorization;

import java.util.Objects;
import java.util.Set;

/**
 * Somebody whom the application knows: a person or a program. Immutable.
 *
 * @param name what metadata call it
 * @param roles what it is, in the words that policies use
 * @since 0.1.0
 */
public record Principal(String name, Set<String> roles) {

    /**
     * Copies the roles.
     *
     * @throws NullPointerException if the name, the set or a role is null
     */
    public Principal {
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    /**
     * Whether it has one of several roles.
     *
     * @param any the roles, of which none is enough to have none
     * @return true if it has at least one of them
     */
    public boolean hasAnyOf(String... any) {
        for (String role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
