/** What Avaje's own processor has to see, which would take the buses for beans if it saw them. */
@NullUnmarked
package io.fairlead.benchmarks.avaje;

import org.jspecify.annotations.NullUnmarked;
