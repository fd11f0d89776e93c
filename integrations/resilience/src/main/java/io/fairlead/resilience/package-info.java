/**
 * What keeps a failure small: messages that are tried again, circuits that open, and limits of how often, how many and how long. The
 * policies are in {@code io.fairlead.policy}; {@link io.fairlead.resilience.Resilience} shows and sets what is behind them.
 */
@NullMarked
package io.fairlead.resilience;

import org.jspecify.annotations.NullMarked;
