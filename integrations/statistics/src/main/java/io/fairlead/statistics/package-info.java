/** Counts and times what an application handles, by message and by handler. */
@NullMarked
package io.fairlead.statistics;

import org.jspecify.annotations.NullMarked;
