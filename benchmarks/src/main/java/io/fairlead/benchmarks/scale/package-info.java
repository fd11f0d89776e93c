/** Applications of 16 to 1,024 commands, whose sources are generated when the benchmarks are built. */
@NullUnmarked
package io.fairlead.benchmarks.scale;

import org.jspecify.annotations.NullUnmarked;
