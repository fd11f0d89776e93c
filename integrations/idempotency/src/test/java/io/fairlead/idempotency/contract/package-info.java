/** What every store of keys must do. */
@NullMarked
package io.fairlead.idempotency.contract;

import org.jspecify.annotations.NullMarked;
