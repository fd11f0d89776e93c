/** An order service on the Northwind domain: the component, and the program that runs it. */
@NullMarked
package io.fairlead.sample;

import org.jspecify.annotations.NullMarked;
