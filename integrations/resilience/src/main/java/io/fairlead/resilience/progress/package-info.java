/**
 * Commands that take long: a lane of their own, so that no others wait behind them, and news of how far they are. A sender gives them to
 * a {@link io.fairlead.resilience.progress.CommandLane}; their handlers tell a {@link io.fairlead.resilience.progress.ProgressReporter}.
 */
@NullMarked
package io.fairlead.resilience.progress;

import org.jspecify.annotations.NullMarked;
