/** Who is told when stock does not suffice. */
@NullMarked
package io.fairlead.sample.purchasing;

import org.jspecify.annotations.NullMarked;
