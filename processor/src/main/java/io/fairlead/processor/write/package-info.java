/** From plans to source files. Nothing is decided here. */
@NullMarked
package io.fairlead.processor.write;

import org.jspecify.annotations.NullMarked;
