/** Counts and times what an application handles, as meters of Micrometer, for Prometheus and whatever else reads these. */
@NullMarked
package io.fairlead.micrometer;

import org.jspecify.annotations.NullMarked;
