/** The validator that Fairlead's validation middleware asks. */
@NullMarked
package io.fairlead.sample.validation;

import org.jspecify.annotations.NullMarked;
