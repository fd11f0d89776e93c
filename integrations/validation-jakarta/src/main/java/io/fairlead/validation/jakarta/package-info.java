/** Leaves to a {@code jakarta.validation.Validator} what no validator can be generated for. */
@NullMarked
package io.fairlead.validation.jakarta;

import org.jspecify.annotations.NullMarked;
