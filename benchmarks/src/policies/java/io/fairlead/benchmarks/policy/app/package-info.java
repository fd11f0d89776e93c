/** The application whose messages carry policies, and the same by hand with the libraries that are behind them. */
@NullUnmarked
package io.fairlead.benchmarks.policy.app;

import org.jspecify.annotations.NullUnmarked;
