/** Writes maps of the wiring: as data, as diagrams, as a page. */
@NullMarked
package io.fairlead.processor.write.map;

import org.jspecify.annotations.NullMarked;
