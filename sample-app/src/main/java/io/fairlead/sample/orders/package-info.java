/** Orders, from the first line to the last parcel. */
@NullMarked
package io.fairlead.sample.orders;

import org.jspecify.annotations.NullMarked;
