package io.fairlead.caching;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept, which may be null.
 *
 * @param value the answer
 * @since 0.1.0
 */
public record CachedAnswer(@Nullable Object value) {}
