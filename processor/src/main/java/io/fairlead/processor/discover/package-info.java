/**
 * From rounds to models: asks the compiler what the source says, and writes it down as data. Neither files nor messages
 * come from here.
 */
@NullMarked
package io.fairlead.processor.discover;

import org.jspecify.annotations.NullMarked;
