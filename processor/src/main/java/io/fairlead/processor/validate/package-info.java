/**
 * What must hold of an application, one {@link io.fairlead.processor.validate.Rule} each: pure functions from the model
 * to problems, without a compiler.
 */
@NullMarked
package io.fairlead.processor.validate;

import org.jspecify.annotations.NullMarked;
