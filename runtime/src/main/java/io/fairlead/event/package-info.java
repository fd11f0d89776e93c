/**
 * Queued events: how many may wait, what happens when too many do, and what becomes of those that could not be handled. And filters,
 * which turn events away.
 */
@NullMarked
package io.fairlead.event;

import org.jspecify.annotations.NullMarked;
