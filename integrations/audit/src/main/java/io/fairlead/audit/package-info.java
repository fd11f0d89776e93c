/** Writes down who did what, when, and what came of it. */
@NullMarked
package io.fairlead.audit;

import org.jspecify.annotations.NullMarked;
