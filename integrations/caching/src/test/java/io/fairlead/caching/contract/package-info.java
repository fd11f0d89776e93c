/** What every store of answers must do. */
@NullMarked
package io.fairlead.caching.contract;

import org.jspecify.annotations.NullMarked;
