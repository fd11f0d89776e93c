/** The benchmarks. Fields are set by the harness, which no null checker follows. */
@NullUnmarked
package io.fairlead.benchmarks;

import org.jspecify.annotations.NullUnmarked;
