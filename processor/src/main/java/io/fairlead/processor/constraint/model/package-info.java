/** What the constraints of messages say, without the compiler's types. */
@NullMarked
package io.fairlead.processor.constraint.model;

import org.jspecify.annotations.NullMarked;
