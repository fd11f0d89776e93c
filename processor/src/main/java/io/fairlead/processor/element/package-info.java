/** Small questions to the compiler's elements, asked by more than one stage. */
@NullMarked
package io.fairlead.processor.element;

import org.jspecify.annotations.NullMarked;
