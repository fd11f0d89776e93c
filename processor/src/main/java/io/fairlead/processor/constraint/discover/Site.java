package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where constraints stand.
 *
 * @param origin the member, or an annotation on it
 * @param host canonical name of the interface that declares the member; null if a class does
 * @param unwarned whether warnings of what patterns cost are suppressed there
 */
record Site(Origin origin, @Nullable String host, boolean unwarned) {

    Site at(Origin narrower) {
        return new Site(narrower, host, unwarned);
    }
}
