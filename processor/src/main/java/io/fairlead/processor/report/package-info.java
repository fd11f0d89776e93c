/** From problems to words, and from words to the compiler's diagnostics. */
@NullMarked
package io.fairlead.processor.report;

import org.jspecify.annotations.NullMarked;
