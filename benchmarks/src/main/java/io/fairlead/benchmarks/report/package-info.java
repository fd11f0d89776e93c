/** From results to the table of the documentation. */
@NullUnmarked
package io.fairlead.benchmarks.report;

import org.jspecify.annotations.NullUnmarked;
