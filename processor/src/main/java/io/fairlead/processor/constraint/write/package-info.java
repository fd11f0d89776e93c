/** From plans to the sources of validators. */
@NullMarked
package io.fairlead.processor.constraint.write;

import org.jspecify.annotations.NullMarked;
