/** Keeps answers of queries that are {@link io.fairlead.policy.Cached cached}. */
@NullMarked
package io.fairlead.caching;

import org.jspecify.annotations.NullMarked;
