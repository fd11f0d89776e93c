/** Commands that are handled once for each key, and whose repeats get the same answer. */
@NullMarked
package io.fairlead.idempotency;

import org.jspecify.annotations.NullMarked;
