/** The database: its pool, its schema, and the transaction around every message. */
@NullMarked
package io.fairlead.sample.storage;

import org.jspecify.annotations.NullMarked;
