package io.fairlead.internal;

import jakarta.inject.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The handlers and middleware of one package of the application, each made when the bus first asks for it, by number. What
 * they have in common stands here, so that a generated package has a line or two for each. Used with the bus's lock held.
 */
public abstract class PackageMembers {

    private final @Nullable Provider<?>[] providers;
    private final @Nullable Object[] made;

    /**
     * A package.
     *
     * @param providers of its members; null for one that needs none
     */
    protected PackageMembers(@Nullable Provider<?>... providers) {
        this.providers = providers;
        made = new Object[providers.length];
    }

    /**
     * The same package, of which nothing is made yet.
     *
     * @param injected what a container made
     */
    protected PackageMembers(PackageMembers injected) {
        this(injected.providers);
    }

    /**
     * What a member's provider makes, once.
     *
     * @param member its number
     * @return null if it has no provider, and was not kept before
     * @throws NullPointerException if the provider makes nothing: it is not for the package to make what a container would not
     */
    protected final @Nullable Object made(int member) {
        Object known = made[member];
        Provider<?> provider = providers[member];
        return known != null || provider == null
                ? known
                : keep(member, Objects.requireNonNull(provider.get(), "a provider must not make null"));
    }

    /**
     * Keeps a member.
     *
     * @param member its number
     * @param object the member
     * @return the object
     */
    protected final Object keep(int member, Object object) {
        made[member] = object;
        return object;
    }
}
