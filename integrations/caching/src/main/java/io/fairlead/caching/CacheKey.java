package io.fairlead.caching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is kept under, among those of its query. Immutable as far as its content is.
 *
 * @param tenant whose data the answer tells; null if nobody said, or if it is the same for all
 * @param principal whose answer it is; null if nobody said, or if it is that of a whole tenant
 * @param content the query, or the {@link io.fairlead.ComponentValues} of those components that make it what it is
 * @since 0.1.0
 */
public record CacheKey(@Nullable String tenant, @Nullable String principal, Object content) {

    // The three methods are written out: those of a record are linked at run time, and these are called for every
    // query.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CacheKey that
                && Objects.equals(tenant, that.tenant)
                && Objects.equals(principal, that.principal)
                && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return (Objects.hashCode(tenant) * 31 + Objects.hashCode(principal)) * 31 + content.hashCode();
    }

    /** Without the content, which may be nobody's business. */
    @Override
    public String toString() {
        return "CacheKey[tenant=" + tenant + ", principal=" + principal + "]";
    }
}
