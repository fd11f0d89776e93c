/** Reads the CSV files of the Northwind database and sends their rows through the bus. */
@NullMarked
package io.fairlead.sample.importer;

import org.jspecify.annotations.NullMarked;
