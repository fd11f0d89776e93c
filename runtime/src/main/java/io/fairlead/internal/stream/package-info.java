/** Streams as publishers, and publishers as streams. */
@NullMarked
package io.fairlead.internal.stream;

import org.jspecify.annotations.NullMarked;
