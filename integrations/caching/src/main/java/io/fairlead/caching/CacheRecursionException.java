package io.fairlead.caching;

import io.fairlead.FairleadException;

/**
 * A query asked for its own answer while it was being answered, itself or by way of others. It would have waited for itself.
 *
 * @since 0.1.0
 */
public final class CacheRecursionException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /** Without its values, which may be nobody's business. */
    CacheRecursionException(String query) {
        super(query + " is cached, and asks for its own answer while it is being answered", null);
    }
}
