/** Rules on constraints: from models to problems. */
@NullMarked
package io.fairlead.processor.constraint.validate;

import org.jspecify.annotations.NullMarked;
