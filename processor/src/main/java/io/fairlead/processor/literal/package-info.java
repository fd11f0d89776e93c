/** Annotations with their values, as every stage knows them: read from a compiler's elements once, and written as code once. */
@NullMarked
package io.fairlead.processor.literal;

import org.jspecify.annotations.NullMarked;
