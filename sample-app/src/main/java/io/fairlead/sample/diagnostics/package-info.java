/** What the service tells about its own work. */
@NullMarked
package io.fairlead.sample.diagnostics;

import org.jspecify.annotations.NullMarked;
