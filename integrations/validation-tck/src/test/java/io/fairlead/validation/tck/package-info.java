/** Runs the standard's own tests on generated validators. */
@NullMarked
package io.fairlead.validation.tck;

import org.jspecify.annotations.NullMarked;
