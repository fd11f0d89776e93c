package io.fairlead.authorization;

import io.fairlead.Metadata;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works in the {@link Office}. */
final class Staff implements Principals {

    static final Metadata ANN = of("ann").tenant("north").build();
    static final Metadata BOB = of("bob").tenant("north").build();
    static final Metadata EVE = of("eve").tenant("north").build();
    static final Metadata NOBODY = Metadata.builder().tenant("north").build();

    private static final Map<String, Set<String>> ROLES = Map.of(
            "ann", Set.of(Office.Roles.ADMIN, Office.Roles.CLERK), "bob", Set.of(Office.Roles.CLERK), "eve", Set.of());

    static Metadata.Builder of(String name) {
        return Metadata.builder().principal(name);
    }

    @Override
    public @Nullable Principal find(Metadata metadata) {
        String name = String.valueOf(metadata.principal());
        if (name.equals("broken")) {
            throw new IllegalStateException("no directory");
        }
        Set<String> roles = ROLES.get(name);
        return roles == null ? null : new Principal(name, roles);
    }
}
