/** Products and their stock. */
@NullMarked
package io.fairlead.sample.products;

import org.jspecify.annotations.NullMarked;
