/** What policies cost beside the bare libraries. Fields are set by the harness, which no null checker follows. */
@NullUnmarked
package io.fairlead.benchmarks.policy;

import org.jspecify.annotations.NullUnmarked;
