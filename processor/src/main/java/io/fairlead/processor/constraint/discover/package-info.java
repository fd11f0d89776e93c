/** From the compiler's elements to what the constraints of a message say. */
@NullMarked
package io.fairlead.processor.constraint.discover;

import org.jspecify.annotations.NullMarked;
