/** Customers. */
@NullMarked
package io.fairlead.sample.customers;

import org.jspecify.annotations.NullMarked;
