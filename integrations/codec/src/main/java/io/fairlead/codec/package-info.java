/** Messages and their answers as bytes, under names that outlast the classes. */
@NullMarked
package io.fairlead.codec;

import org.jspecify.annotations.NullMarked;
