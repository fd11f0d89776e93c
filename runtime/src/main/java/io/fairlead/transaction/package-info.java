/** What the bus asks of transactions, which others provide. */
@NullMarked
package io.fairlead.transaction;

import org.jspecify.annotations.NullMarked;
