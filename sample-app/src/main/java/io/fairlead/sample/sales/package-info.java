/** What was sold where: a read model that listens to the orders. */
@NullMarked
package io.fairlead.sample.sales;

import org.jspecify.annotations.NullMarked;
