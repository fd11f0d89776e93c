/** What may be wrong, as plain data. The words for it are in {@code report}. */
@NullMarked
package io.fairlead.processor.problem;

import org.jspecify.annotations.NullMarked;
