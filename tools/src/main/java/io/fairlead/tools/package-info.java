/** Commands over maps of the wiring, as the processor writes them with {@code -Afairlead.wiring=true}. */
@NullMarked
package io.fairlead.tools;

import org.jspecify.annotations.NullMarked;
