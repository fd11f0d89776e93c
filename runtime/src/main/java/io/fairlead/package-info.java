/**
 * The API: messages, the buses they are sent through, and what travels with them.
 *
 * <p>Unless a type says otherwise, everything here is immutable or safe for use by many threads, and no parameter or
 * result is null unless it is marked {@code @Nullable}.
 */
@NullMarked
package io.fairlead;

import org.jspecify.annotations.NullMarked;
